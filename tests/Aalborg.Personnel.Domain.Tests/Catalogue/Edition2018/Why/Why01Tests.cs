namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why01Tests() : RuleTests(AalborgRule.Why01)
{
    private static ChangeInitiative WithPurpose(string? purpose) => Compliant with { Why = Compliant.Why with { Purpose = purpose } };

    private static ChangeInitiative WithoutPurpose { get; } = WithPurpose(null);

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why01,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_written_purpose_passes() =>
        OutcomeOf(WithPurpose("Borgerne skal møde færre."), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void Assess_missing_or_blank_purpose_fails_at_the_purpose(string? purpose)
    {
        OutcomeOf(WithPurpose(purpose), "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(WithPurpose(purpose), "2026-05-04").Should().Equal("/why/purpose");
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-02")]
    public void Assess_missing_purpose_is_due_once_the_start_is_known(string on) =>
        OutcomeOf(WithoutPurpose, on).Should().Be(RuleOutcome.Failed, "the preparation may not be entered without it");

    [Theory]
    [InlineData("2026-09-30", RuleOutcome.Open)]
    [InlineData("2026-10-01", RuleOutcome.Failed)]
    public void Assess_missing_purpose_is_open_while_it_is_an_idea(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutPurpose with { Timeline = new() { Ends = new(2026, 9, 30) } }, on)
            .Should().Be(outcome, "the day after the last day is follow-up");

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Failed)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_missing_purpose_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithoutPurpose with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Fact]
    public void Assess_missing_purpose_of_an_idea_is_excused_too() =>
        OutcomeOf(WithoutPurpose with { Timeline = Timeline.Unknown, Deviations = [SetAside] }, "2026-02-27").Should().Be(RuleOutcome.Excused);

    [Fact]
    public void Assess_missing_purpose_is_over_when_stopped_as_an_idea() =>
        OutcomeOf(WithoutPurpose with { Timeline = new() { Stopped = new(2026, 3, 2) } }, "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_missing_purpose_stays_failed_when_stopped_in_preparation() =>
        OutcomeOf(WithoutPurpose with { Timeline = Compliant.Timeline with { Stopped = new(2026, 3, 2) } }, "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Rule_is_an_error_before_preparation_from_Q1_and_C15_and_P20() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why01).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Preparation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q1" }, new { Id = "C15" }, new { Id = "P20" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithoutPurpose, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Formålet med forandringen fremgår ikke.");
        finding.Message(Language.English).Should().Be("The purpose of the change is not stated.");
        finding.Remedy(Language.Danish).Should().Be("Skriv i en sætning eller to, hvorfor I vil gennemføre forandringen.");
        finding.Remedy(Language.English).Should().Be("State in a sentence or two why you want to carry out the change.");
    }
}
