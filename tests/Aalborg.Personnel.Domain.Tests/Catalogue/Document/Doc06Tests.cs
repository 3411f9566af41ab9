namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

public class Doc06Tests() : RuleTests(AalborgRule.Doc06)
{
    /// <summary>HOW-08 is violated, HOW-02 is not.</summary>
    private static ChangeInitiative WithDeviations(params ReadOnlySpan<Deviation> deviations) => Compliant with
    {
        WhatAndHow = Compliant.WhatAndHow with { Plan = Compliant.WhatAndHow.Plan with { Activities = [new() { Id = "a", What = "Planperioden" }] } },
        Deviations = [.. deviations],
    };

    private static Deviation Needed(string on, string? until = null) => new()
    {
        Rule = AalborgRule.How08,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = Date(on),
        Until = until is null ? null : Date(until),
    };

    private static Deviation NotNeeded(string on, string? until = null) => Needed(on, until) with { Rule = AalborgRule.How02 };

    [Fact]
    public void Assess_without_deviations_passes() =>
        OutcomeOf(WithDeviations(), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_deviation_from_a_rule_that_is_violated_passes() =>
        OutcomeOf(WithDeviations(Needed("2026-04-01")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_deviation_from_a_rule_that_is_violated_and_not_due_passes() =>
        OutcomeOf(WithDeviations(Needed("2026-01-05")), "2026-02-02").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Passed)]
    [InlineData("2026-05-01", RuleOutcome.Passed)]
    [InlineData("2026-05-02", RuleOutcome.Passed)]
    public void Assess_deviation_that_has_run_out_passes(string on, RuleOutcome outcome) =>
        OutcomeOf(WithDeviations(Needed("2026-04-01", until: "2026-05-01")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Failed)]
    [InlineData("2026-05-01", RuleOutcome.Failed)]
    [InlineData("2026-05-02", RuleOutcome.Passed)]
    public void Assess_deviation_that_is_not_needed_fails_to_its_last_day(string on, RuleOutcome outcome) =>
        OutcomeOf(WithDeviations(NotNeeded("2026-04-01", until: "2026-05-01")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-31", RuleOutcome.Passed)]
    [InlineData("2026-04-01", RuleOutcome.Failed)]
    [InlineData("2026-04-02", RuleOutcome.Failed)]
    public void Assess_deviation_from_a_rule_that_is_not_violated_fails_from_its_date(string on, RuleOutcome outcome) =>
        OutcomeOf(WithDeviations(NotNeeded("2026-04-01")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.Failed)]
    [InlineData("2026-04-15", RuleOutcome.Passed)]
    [InlineData("2026-04-19", RuleOutcome.Passed)]
    [InlineData("2026-04-20", RuleOutcome.Failed)]
    public void Assess_deviation_goes_by_the_violations_of_the_date(string on, RuleOutcome outcome)
    {
        var plan = Compliant.WhatAndHow.Plan;
        var initiative = Compliant with
        {
            WhatAndHow = Compliant.WhatAndHow with { Plan = plan with { Revisions = [plan.Revisions[0] with { On = new(2026, 4, 20) }] } },
            Deviations = [Needed("2026-04-01") with { Rule = AalborgRule.How10 }],
        };

        OutcomeOf(initiative, on).Should().Be(outcome, "the context change of 15 April is answered on 20 April");
    }

    [Fact]
    public void Assess_deviation_from_a_rule_that_is_not_applicable_fails() =>
        PlacesIn(
            WithDeviations(Needed("2026-04-01") with { Rule = AalborgRule.Com10 }), "2026-05-04").Should().Equal("/deviations/0");

    [Fact]
    public void Assess_deviations_fail_at_each_once() =>
        PlacesIn(
            WithDeviations(
                NotNeeded("2026-04-01", until: "2026-04-30"),
                Needed("2026-04-01"),
                Needed("2026-04-01", until: "2026-04-30"),
                NotNeeded("2026-05-05"),
                NotNeeded("2026-05-04"),
                Needed("2026-05-04", until: "2026-05-04"),
                NotNeeded("2026-04-01", until: "2026-05-04")),
            "2026-05-04").Should().Equal("/deviations/4", "/deviations/6");

    [Fact]
    public void Assess_deviation_that_ends_before_it_begins_never_holds()
    {
        var initiative = WithDeviations(NotNeeded("2026-04-10", until: "2026-04-01"));

        OutcomeOf(initiative, "2026-04-05").Should().Be(RuleOutcome.Passed);
        OutcomeOf(initiative, "2026-04-10").Should().Be(RuleOutcome.Passed);
    }

    [Theory]
    [InlineData("HOW-13")]
    [InlineData("DOC-01")]
    [InlineData("DOC-06")]
    [InlineData("XXX-01")]
    public void Assess_deviation_that_names_no_rule_to_set_aside_passes_here(string rule) =>
        OutcomeOf(WithDeviations(Needed("2026-04-01") with { Rule = new(rule) }), "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "DOC-05 says that the rule cannot be set aside");

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.Failed)]
    [InlineData("2026-06-20", RuleOutcome.Failed)]
    [InlineData("2026-06-21", RuleOutcome.Passed)]
    public void Assess_stopped_goes_on_looking_at_the_deviation(string on, RuleOutcome outcome) =>
        OutcomeOf(
            WithDeviations(NotNeeded("2026-04-01", until: "2026-06-20")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 6, 1) } }, on)
            .Should().Be(outcome);

    [Fact]
    public void Assess_deviation_from_a_rule_of_ones_own_is_looked_at_too()
    {
        var book = AalborgPolicy.Rules.Extend("own", [new SummaryIsWritten()]);
        var initiative = WithDeviations(Needed("2026-04-01") with { Rule = SummaryIsWritten.RuleId });

        book.Assess(initiative, Date("2026-05-04")).OutcomeOf(AalborgRule.Doc06).Should().Be(RuleOutcome.Passed);
        book.Assess(initiative with { Summary = "Kort sagt." }, Date("2026-05-04")).OutcomeOf(AalborgRule.Doc06).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_deviation_not_needed_is_always_due() =>
        OutcomeOf(WithDeviations(NotNeeded("2026-04-01")) with { Timeline = new() }, "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_deviation_not_needed_cannot_be_set_aside() =>
        PlacesIn(WithDeviations(NotNeeded("2026-04-01"), Needed("2026-04-01") with { Rule = AalborgRule.Doc06 }), "2026-05-04")
            .Should().Equal("/deviations/0");

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithDeviations(NotNeeded("2026-04-01")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Fravigelsen gælder et krav, der allerede er opfyldt eller ikke er relevant.");
        finding.Message(Language.English).Should().Be("The deviation is for a requirement that is already met or does not apply.");
        finding.Remedy(Language.Danish).Should().Be("Slet fravigelsen, eller giv den en slutdato.");
        finding.Remedy(Language.English).Should().Be("Delete the deviation, or give it an end date.");
    }

    private sealed class SummaryIsWritten() : ChangeRule(
        RuleId, AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Idea, [])
    {
        public static RuleId RuleId { get; } = new("OWN-01");

        public override LocalizedText Title { get; } = new() { Danish = "Der er et resumé" };

        public override LocalizedText Explanation { get; } = new() { Danish = "Reglen ser efter et resumé." };

        public override LocalizedText Remedy { get; } = new() { Danish = "Skriv et resumé." };

        public override void Check(RuleContext context)
        {
            if (context.Initiative.Summary is null)
            {
                context.Violation("/summary", new() { Danish = "Der er intet resumé." });
            }
        }
    }
}
