namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why09Tests() : RuleTests(AalborgRule.Why09)
{
    private static ChangeInitiative With(string? today, string? tomorrow) =>
        Compliant with { Why = Compliant.Why with { Today = today, Tomorrow = tomorrow } };

    private static ChangeInitiative WithTheSame { get; } = With("Teamet lægger planen.", "Teamet lægger planen.");

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Why09,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData("En planlægger lægger planen.", "Teamet lægger planen.")]
    [InlineData("Vi går", "Vi gaar")]
    [InlineData("Vi mødes på en strasse", "Vi mødes på en straße")]
    [InlineData("Teamet lægger planen", "Teamet lægger planen.")]
    [InlineData("Teamet lægger planen.", "Teamet  lægger planen.")]
    [InlineData("Planen ligger i KITOS.", "Planen ligger i K\u0130TOS.")]
    public void Assess_tomorrow_in_other_words_passes(string today, string tomorrow) =>
        OutcomeOf(With(today, tomorrow), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("Teamet lægger planen.", "Teamet lægger planen.")]
    [InlineData("Teamet lægger planen.", "TEAMET LÆGGER PLANEN.")]
    [InlineData("ærø og ål", "ÆRØ OG ÅL")]
    [InlineData("Teamet lægger planen.", "  Teamet lægger planen.\n")]
    [InlineData("P\u00E5 onsdag", "Pa\u030A onsdag")]
    public void Assess_tomorrow_in_the_same_words_fails_at_tomorrow(string today, string tomorrow)
    {
        OutcomeOf(With(today, tomorrow), "2026-05-04").Should().Be(RuleOutcome.Failed, "case, outer white space and normal form do not count");
        PlacesIn(With(today, tomorrow), "2026-05-04").Should().Equal("/why/tomorrow");
    }

    [Theory]
    [InlineData(null, "Teamet lægger planen.")]
    [InlineData("Teamet lægger planen.", null)]
    [InlineData(null, null)]
    [InlineData(" ", " ")]
    public void Assess_without_either_is_not_applicable(string? today, string? tomorrow) =>
        OutcomeOf(With(today, tomorrow), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_the_same_words_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithTheSame, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_the_same_words_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(WithTheSame with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_the_same_words_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithTheSame with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_an_error_before_implementation_from_Q3() =>
        AalborgPolicy.Rules.Find(AalborgRule.Why09).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWhy,
                Severity = RuleSeverity.Error,
                Gate = ChangePhase.Implementation,
                IsInferred = false,
                Statements = new[] { new { Id = "Q3" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithTheSame, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvad der ændres: I dag og fremover er beskrevet med de samme ord.");
        finding.Message(Language.English).Should().Be("The document does not state what changes: today and tomorrow are described in the same words.");
        finding.Remedy(Language.Danish).Should().Be("Skriv, hvad der bliver anderledes i forhold til i dag.");
        finding.Remedy(Language.English).Should().Be("State what will be different from today.");
    }
}
