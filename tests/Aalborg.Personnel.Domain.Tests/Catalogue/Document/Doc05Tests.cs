namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

public class Doc05Tests() : RuleTests(AalborgRule.Doc05)
{
    private static ChangeInitiative WithDeviations(params ReadOnlySpan<string> rules) =>
        Compliant with { Deviations = [.. rules.ToArray().Select(Deviation)] };

    private static ChangeInitiative WithJudgements(params ReadOnlySpan<string> rules) =>
        Compliant with { Judgements = [.. rules.ToArray().Select(Judgement)] };

    private static Deviation Deviation(string rule) =>
        new() { Rule = new(rule), Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 4, 1), Until = new(2026, 4, 30) };

    private static Judgement Judgement(string rule) => new() { Rule = new(rule), On = new(2026, 4, 1), JudgedBy = "Lokal-MED" };

    [Fact]
    public void Assess_without_deviations_and_judgements_passes() =>
        OutcomeOf(WithDeviations() with { Judgements = [] }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_deviations_from_rules_that_can_be_set_aside_pass() =>
        OutcomeOf(
            Compliant with { Deviations = [.. AalborgPolicy.Rules.Rules.Where(rule => rule.CanBeSetAside).Select(rule => Deviation(rule.Id.Value))] },
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("WHY-13")]
    [InlineData("WHO-13")]
    [InlineData("WHO-14")]
    [InlineData("HOW-13")]
    [InlineData("COM-12")]
    public void Assess_judgement_of_a_judgement_rule_passes_and_deviation_from_it_fails(string rule)
    {
        OutcomeOf(WithJudgements(rule), "2026-05-04").Should().Be(RuleOutcome.Passed);
        PlacesIn(WithDeviations(rule), "2026-05-04").Should().Equal("/deviations/0/rule");
    }

    [Theory]
    [InlineData("DOC-01")]
    [InlineData("DOC-02")]
    [InlineData("DOC-03")]
    [InlineData("DOC-04")]
    [InlineData("DOC-05")]
    [InlineData("DOC-06")]
    [InlineData("HOW-99")]
    [InlineData("how-08")]
    [InlineData("HOW-8")]
    [InlineData("HOW-08, HOW-09")]
    public void Assess_deviation_from_another_rule_fails(string rule) =>
        PlacesIn(WithDeviations("HOW-08", rule), "2026-05-04").Should().Equal("/deviations/1/rule");

    [Theory]
    [InlineData("DOC-01")]
    [InlineData("HOW-08")]
    [InlineData("HOW-99")]
    [InlineData("how-13")]
    public void Assess_judgement_of_another_rule_fails(string rule) =>
        PlacesIn(WithJudgements("HOW-13", rule), "2026-05-04").Should().Equal("/judgements/1/rule");

    [Fact]
    public void Assess_rules_that_do_not_fit_fail_at_each_in_the_order_of_the_members() =>
        PlacesIn(
            WithDeviations("HOW-13", "HOW-08", "DOC-01", "XXX-01") with
            {
                Judgements = [Judgement("XXX-01"), Judgement("HOW-13"), Judgement("HOW-08"), Judgement("DOC-01")],
            },
            "2026-05-04").Should().Equal(
                "/judgements/0/rule",
                "/judgements/2/rule",
                "/judgements/3/rule",
                "/deviations/0/rule",
                "/deviations/2/rule",
                "/deviations/3/rule");

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-05-04")]
    public void Assess_rule_that_does_not_exist_is_always_due(string on)
    {
        OutcomeOf(WithDeviations("XXX-01") with { Timeline = new() }, on).Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithJudgements("XXX-01") with { Timeline = new() { Stopped = new(1900, 1, 1) } }, on).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_rule_that_does_not_exist_cannot_be_set_aside() =>
        PlacesIn(WithDeviations("XXX-01", "DOC-05"), "2026-04-15").Should().Equal("/deviations/0/rule", "/deviations/1/rule");

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var findings = FindingsIn(
            WithDeviations("HOW-8", "HOW-13", "DOC-01") with { Judgements = [Judgement("how-31"), Judgement("HOW-08"), Judgement("DOC-01")] },
            "2026-05-04");

        findings.Select(finding => finding.Message(Language.Danish)).Should().Equal(
            "Reglen findes ikke. Den nærmeste er HOW-13.",
            "Reglen er ikke til drøftelse og kan derfor ikke vurderes.",
            "Reglen er ikke til drøftelse og kan derfor ikke vurderes.",
            "Reglen findes ikke. Den nærmeste er HOW-08.",
            "Reglen kan ikke fraviges.",
            "Reglen kan ikke fraviges.");
        findings.Select(finding => finding.Message(Language.English)).Should().Equal(
            "There is no such rule. The nearest is HOW-13.",
            "The rule is not a judgement rule, so it cannot be judged.",
            "The rule is not a judgement rule, so it cannot be judged.",
            "There is no such rule. The nearest is HOW-08.",
            "The rule cannot be set aside.",
            "The rule cannot be set aside.");
        findings.Should().AllSatisfy(finding =>
        {
            finding.Remedy(Language.Danish).Should().Be("Ret reglens id, eller slet posten.");
            finding.Remedy(Language.English).Should().Be("Correct the id of the rule, or delete the entry.");
        });
    }
}
