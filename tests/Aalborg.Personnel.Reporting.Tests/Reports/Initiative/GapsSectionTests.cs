using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class GapsSectionTests
{
    private static readonly Principle Why = AalborgPolicy.Change.Principles[0];

    private static string[] Of(CheckResult document, Language language = Language.English) =>
        Reported.Section(new GapsSection(), document, language).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static CheckResult With(params ChangeRule[] rules) =>
        Reported.Of(Reported.Draft with { Timeline = new() { Starts = new(2026, 3, 2) } }, book: new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [.. rules]));

    private static OwnRule Rule(string id, ChangePhase gate = ChangePhase.Idea, RuleSeverity severity = RuleSeverity.Error, Principle? principle = null) =>
        new(id, _ => id, "/title", principle ?? Why, gate: gate, severity: severity);

    [Theory]
    [InlineData(Language.Danish, "1. Effekten »Mere tryghed«: ")]
    [InlineData(Language.English, "1. The effect “Mere tryghed”: ")]
    public void Gap_has_the_message_with_its_entry_named_and_what_to_do(Language language, string entry)
    {
        var change = Reported.Draft with { Why = new() { Purpose = "x", Effects = [new() { Id = "e", What = "Mere tryghed." }] } };
        var gaps = Of(Reported.Of(change, book: new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [AalborgPolicy.Rules[AalborgRule.Why05]])), language);

        gaps.Should().ContainSingle().Which.Should().StartWith(entry).And.EndWith(" WHY-05").And.NotContain(AalborgPolicy.Rules[AalborgRule.Why05].Title.In(language));
        gaps[0][entry.Length..].Should().MatchRegex("^\\p{Ll}.* → \\p{Lu}");
    }

    [Fact]
    public void Gap_that_is_in_many_places_names_the_first_and_counts_them()
    {
        var change = Reported.Draft with { Why = new() { Effects = [new() { Id = "a", What = "A" }, new() { Id = "b", What = "B" }] } };
        var document = Reported.Of(change, book: new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [AalborgPolicy.Rules[AalborgRule.Why06]]));

        Of(document)[0].Should().StartWith("1. The effect “A”: ").And.Contain(" In 2 places.");
        Of(document, Language.Danish)[0].Should().Contain(" Det gælder 2 steder.");
    }

    [Fact]
    public void Gaps_are_three_requirements_before_points_of_attention_and_what_is_due_first()
    {
        var gaps = Of(With(
            Rule("OWN-6", severity: RuleSeverity.Warning),
            Rule("OWN-3", ChangePhase.FollowUp),
            Rule("OWN-4", ChangePhase.Closed),
            Rule("OWN-1"),
            Rule("OWN-5", ChangePhase.Closed),
            Rule("OWN-2")));

        gaps.Take(3).Select(gap => gap[^5..]).Should().Equal("OWN-1", "OWN-2", "OWN-3");
        gaps[3].Should().Be("In addition 2 requirements and 1 point of attention, listed in the appendix.");
    }

    [Fact]
    public void Gaps_beyond_three_are_counted_in_Danish() =>
        Of(With(Rule("OWN-1"), Rule("OWN-2"), Rule("OWN-3"), Rule("OWN-4", severity: RuleSeverity.Warning), Rule("OWN-5", severity: RuleSeverity.Warning)), Language.Danish)[3]
            .Should().Be("Desuden 2 opmærksomhedspunkter, som står i bilaget.");

    [Fact]
    public void Gaps_leave_out_what_is_late_set_aside_or_judged()
    {
        var set = Reported.Draft with
        {
            Deviations = [new() { Rule = new("OWN-1"), Reason = "x", DecidedBy = "y", On = new(2026, 1, 1) }],
            Judgements = [new() { Rule = new("Q-1"), On = new(2026, 1, 1), JudgedBy = "MED", Answer = JudgementAnswer.No }],
        };
        RuleBook book = new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [Rule("OWN-1"), new OwnJudgement("Q-1", place => place, Why, [])]);

        Of(Reported.Of(set, book: book)).Should().Equal("Nothing is missing.");
        Of(Reported.Of(set, book: book), Language.Danish).Should().Equal("Intet mangler.");
        string.Join('\n', Of(Reported.Late)).Should().NotContain("LATE-1");
    }

    [Fact]
    public void Gap_hides_a_name_with_personal_data_behind_its_number()
    {
        var change = Reported.Draft with { Why = new() { Purpose = "x", Effects = [new() { Id = "e", What = "Spørg 120645-6015" }] } };

        Of(Reported.Of(change), Language.Danish).Should().Contain(gap => gap.Contains("Effekten nr. 1: ", StringComparison.Ordinal)).And.NotContain(gap => gap.Contains("120645", StringComparison.Ordinal));
    }
}
