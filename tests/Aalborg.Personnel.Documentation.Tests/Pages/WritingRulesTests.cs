using Aalborg.Personnel;
using Aalborg.Personnel.Testing;

namespace Documentation;

public class WritingRulesTests
{
    private static readonly DateOnly On = new(2026, 5, 4);

    private static readonly RuleBook Ours = AalborgPolicy.Rules.Extend(
        "vores", [new SummaryIsWritten(), new DecisionIsDiscussed(), new RotaIsFair()], [DecisionIsDiscussed.DiscussWithinDays]);

    #region docs/writing-rules.md 7
    [Fact]
    public void Our_rules_keep_what_every_rule_keeps()
    {
        var book = AalborgPolicy.Rules.Extend(
            "vores", [new SummaryIsWritten(), new DecisionIsDiscussed(), new RotaIsFair()], [DecisionIsDiscussed.DiscussWithinDays]);

        new SummaryIsWritten().ShouldMeetEveryRequirement(book);
        new DecisionIsDiscussed().ShouldMeetEveryRequirement(book);
        new RotaIsFair().ShouldMeetEveryRequirement(book);
    }
    #endregion

    [Fact]
    public void Rule_joins_the_others()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Idea, On) with { Summary = null };

        #region docs/writing-rules.md 2
        var book = AalborgPolicy.Rules.Extend("vores", [new SummaryIsWritten()]);
        var assessment = book.Assess(change, on: new DateOnly(2026, 2, 1));
        #endregion

        assessment.ShouldBeOpen(new RuleId("OWN-01"), at: "/summary");
    }

    [Fact]
    public void Parameter_is_declared_and_gives_time()
    {
        #region docs/writing-rules.md 4
        var book = AalborgPolicy.Rules.Extend("vores", [new SummaryIsWritten(), new DecisionIsDiscussed()], [DecisionIsDiscussed.DiscussWithinDays]);
        #endregion

        var decided = new ChangeInitiative { Id = new("3f2b8c1a-5d0e-4b57-9c36-1f0a9d5e7c42"), Title = "Fælles vagtplan" }.Decide(On, "Vi prøver det.").Start(On);
        book.Assess(decided, On.AddDays(30)).ShouldBeOpen(new RuleId("OWN-02"));
        book.Assess(decided, On.AddDays(31)).ShouldFail(new RuleId("OWN-02"));
        book.Assess(decided.DiscussInMed(On.AddDays(3), "Lokal-MED"), On.AddDays(31)).ShouldPass(new RuleId("OWN-02"));
    }

    [Fact]
    public void Judgement_is_asked_for_and_answered()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Idea, On);

        #region docs/writing-rules.md 6
        var answered = change.Judge(new RuleId("OWN-03"), on: new(2026, 2, 10), judgedBy: "Teamet", JudgementAnswer.No);
        #endregion

        Ours.Assess(change, On).ShouldNeedJudgement(new RuleId("OWN-03"));
        Ours.Assess(answered, On).ShouldFail(new RuleId("OWN-03")).Findings.Single(finding => finding.Rule is RotaIsFair).Severity.Should().Be(RuleSeverity.Warning);
    }

    #region docs/writing-rules.md 1
    public sealed class SummaryIsWritten() : ChangeRule(
        new RuleId("OWN-01"), AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Preparation, [AalborgStatement.P21], inferred: true)
    {
        public override LocalizedText Title { get; } = new() { Danish = "Der er et resumé", English = "There is a summary" };
        public override LocalizedText Explanation { get; } = new() { Danish = "Så kan andre læse med.", English = "So that others can read along." };
        public override LocalizedText Remedy { get; } = new() { Danish = "Skriv et resumé.", English = "Write a summary." };

        public override void Check(RuleContext context)
        {
            if (context.Initiative.Summary is null)
                context.Violation("/summary", new() { Danish = "Der er intet resumé.", English = "There is no summary." });
        }
    }
    #endregion

    #region docs/writing-rules.md 3
    public sealed class DecisionIsDiscussed() : ChangeRule(
        new RuleId("OWN-02"), AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Preparation, [AalborgStatement.C09], inferred: true)
    {
        public static RuleParameter DiscussWithinDays { get; } = new() { Name = "discussWithinDays", StandardDays = 30 };

        public override ValueList<RuleParameter> Parameters => [DiscussWithinDays];
        public override LocalizedText Title { get; } = new() { Danish = "Beslutningen drøftes i MED", English = "The decision is discussed in MED" };
        public override LocalizedText Explanation { get; } = new() { Danish = "MED ser på hver beslutning inden 30 dage.", English = "MED looks at every decision within 30 days." };
        public override LocalizedText Remedy { get; } = new() { Danish = "Sæt beslutningen på dagsordenen.", English = "Put the decision on the agenda." };
        public override LocalizedText NotApplicableWhen { get; } = new() { Danish = "Gælder ikke, før noget er besluttet.", English = "It does not apply before something is decided." };

        public override void Check(RuleContext context)
        {
            var who = context.Initiative.Who;
            if (!who.Decisions.Any(decision => decision.On <= context.On))
                context.NotApplicable();
            for (var i = 0; i < who.Decisions.Count; i++)
            {
                var decided = who.Decisions[i].On;
                if (decided <= context.On && !who.MedDiscussions.Any(discussion => discussion.On >= decided && discussion.On <= context.On))
                    context.Violation($"/who/decisions/{i}", NotDiscussed, dueAfter: decided.AddDays(context.Days(DiscussWithinDays)));
            }
        }

        private static LocalizedText NotDiscussed { get; } = new() { Danish = "MED har ikke drøftet den endnu.", English = "MED has not discussed it yet." };
    }
    #endregion

    #region docs/writing-rules.md 5
    public sealed class RotaIsFair() : JudgementRule(
        new RuleId("OWN-03"), AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [AalborgStatement.P07])
    {
        public override LocalizedText Title { get; } = new() { Danish = "Er vagterne retfærdigt fordelt?", English = "Are the shifts shared fairly?" };
        public override LocalizedText Explanation { get; } = new() { Danish = "Spørg dem, der har vagterne.", English = "Ask those who have the shifts." };
        public override LocalizedText Remedy { get; } = new() { Danish = "Spørg, og skriv svaret med dato og rolle.", English = "Ask, and write the answer with date and role." };
        public override LocalizedText Declined { get; } = new() { Danish = "Svaret er nej.", English = "The answer is no." };
    }
    #endregion
}
