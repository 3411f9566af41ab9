namespace Aalborg.Personnel.Domain.Tests.Catalogue.Who;

public class Who09Tests() : RuleTests(AalborgRule.Who09)
{
    private static ChangeInitiative With(ValueList<Decision> decisions, params ReadOnlySpan<MedDiscussion> discussions) =>
        Compliant with { Who = Compliant.Who with { Decisions = decisions, MedDiscussions = [.. discussions] } };

    private static Decision Decided(string on) => new() { Id = on, On = Date(on), What = "Vi prøver det.", With = ["team"] };

    private static Decision DecidedHow(string on) => Decided(on) with { Kind = DecisionKind.Process };

    private static MedDiscussion Discussed(string on) => new() { Committee = "Lokal-MED", On = Date(on) };

    private static ChangeInitiative NotDiscussed { get; } = With([Decided("2026-02-02")]);

    private static ChangeInitiative DiscussedLate { get; } = With([Decided("2026-02-02")], Discussed("2026-02-03"));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who09,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Fact]
    public void Assess_not_discussed_fails_at_the_discussions()
    {
        OutcomeOf(NotDiscussed, "2026-05-04").Should().Be(RuleOutcome.Failed);
        PlacesIn(NotDiscussed, "2026-05-04").Should().Equal("/who/medDiscussions");
    }

    [Theory]
    [InlineData("2026-02-01", RuleOutcome.Passed)]
    [InlineData("2026-02-02", RuleOutcome.Passed)]
    [InlineData("2026-02-03", RuleOutcome.Failed)]
    public void Assess_discussed_no_later_than_the_decision_passes(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Decided("2026-02-02")], Discussed(on)), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Passed)]
    [InlineData("2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_discussed_no_later_than_the_start_passes(string on, RuleOutcome outcome)
    {
        OutcomeOf(With([], Discussed(on)), "2026-05-04").Should().Be(outcome);
        OutcomeOf(With([Decided("2026-04-01")], Discussed(on)), "2026-05-04").Should().Be(outcome, "a decision after the start gives no more time");
    }

    [Fact]
    public void Assess_discussed_after_both_decision_and_start_fails_once() =>
        PlacesIn(With([Decided("2026-02-02")], Discussed("2026-04-01")), "2026-05-04").Should().Equal("/who/medDiscussions/0/on");

    [Fact]
    public void Assess_earliest_decision_counts_wherever_it_is_listed() =>
        PlacesIn(With([Decided("2026-02-20"), Decided("2026-02-02"), Decided("2026-02-10")], Discussed("2026-02-03")), "2026-05-04")
            .Should().Equal("/who/medDiscussions/0/on");

    [Fact]
    public void Assess_decision_about_the_process_does_not_count() =>
        OutcomeOf(With([DecidedHow("2026-01-05")], Discussed("2026-03-02")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_earliest_discussion_decides() =>
        OutcomeOf(With([Decided("2026-02-02")], Discussed("2026-02-10"), Discussed("2026-02-02"), Discussed("2026-02-03")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_late_discussions_fail_at_the_earliest_of_which_the_first_listed() =>
        PlacesIn(
            With([Decided("2026-02-02")], Discussed("2026-02-10"), Discussed("2026-02-03"), Discussed("2026-02-03"), Discussed("2026-02-04")),
            "2026-05-04").Should().Equal("/who/medDiscussions/1/on");

    [Fact]
    public void Assess_informed_in_time_but_discussed_late_fails() =>
        PlacesIn(With([Decided("2026-02-02")], Discussed("2026-02-03") with { Informed = new(2026, 1, 6) }), "2026-05-04")
            .Should().Equal("/who/medDiscussions/0/on");

    [Fact]
    public void Assess_discussed_passes_where_neither_start_nor_decision_is_known() =>
        OutcomeOf(With([], Discussed("2199-12-31")) with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_discussed_after_the_decision_is_open_where_the_start_is_unknown()
    {
        OutcomeOf(DiscussedLate with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Be(RuleOutcome.Open);
        PlacesIn(DiscussedLate with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Equal("/who/medDiscussions/0/on");
    }

    [Fact]
    public void Assess_not_discussed_is_open_where_nothing_else_is_known()
    {
        OutcomeOf(With([]) with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Be(RuleOutcome.Open);
        PlacesIn(With([]) with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Equal("/who/medDiscussions");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_not_discussed_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(NotDiscussed, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_not_discussed_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(NotDiscussed with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_not_discussed_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(NotDiscussed with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C09_and_C03() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who09).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C09" }, new { Id = "C03" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_about_no_discussion_says_it_in_both_languages()
    {
        var finding = FindingsIn(NotDiscussed, "2026-02-03").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Forandringen er ikke drøftet i MED.");
        finding.Message(Language.English).Should().Be("The change has not been discussed in MED.");
        finding.Remedy(Language.Danish).Should().Be("Drøft den i MED nu. Det kan ikke længere nås i tide, så skriv også en afvigelse, der fortæller, hvorfor det blev sent.");
        finding.Remedy(Language.English).Should().Be("Discuss it in MED now. It can no longer be in time, so write a deviation too that tells why it came late.");
    }

    [Fact]
    public void Message_about_a_late_discussion_says_it_in_both_languages()
    {
        var finding = FindingsIn(DiscussedLate, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Den første MED-drøftelse er den 3. februar 2026, efter at forandringen bliver besluttet eller går i gang den 2. februar 2026.");
        finding.Message(Language.English).Should().Be("The first discussion in MED is on 3 February 2026, after the change is decided or starts on 2 February 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke gøres om. Skriv en afvigelse, der fortæller, hvorfor drøftelsen kommer sent.");
        finding.Remedy(Language.English).Should().Be("It cannot be undone. Write a deviation that tells why the discussion comes late.");
    }

    [Fact]
    public void Message_about_a_discussion_after_the_start_says_it_in_both_languages()
    {
        var finding = FindingsIn(With([], Discussed("2026-03-04")), "2026-03-03").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Den første MED-drøftelse er den 4. marts 2026, efter at forandringen bliver besluttet eller går i gang den 2. marts 2026.");
        finding.Message(Language.English).Should().Be("The first discussion in MED is on 4 March 2026, after the change is decided or starts on 2 March 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke gøres om. Skriv en afvigelse, der fortæller, hvorfor drøftelsen kommer sent.");
        finding.Remedy(Language.English).Should().Be("It cannot be undone. Write a deviation that tells why the discussion comes late.");
    }

    [Fact]
    public void Remedy_of_no_discussion_before_the_decision_is_to_be_in_time()
    {
        var finding = FindingsIn(NotDiscussed, "2026-02-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Tag forandringen op i MED, inden den bliver besluttet og går i gang, og skriv datoen.");
        finding.Remedy(Language.English).Should().Be("Bring the change up in MED before it is decided and starts, and write the date.");
    }

    [Fact]
    public void Remedy_of_a_late_discussion_before_the_decision_is_to_be_in_time()
    {
        var finding = FindingsIn(DiscussedLate, "2026-02-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Læg MED-drøftelsen tidligere: inden forandringen bliver besluttet og går i gang.");
        finding.Remedy(Language.English).Should().Be("Move the discussion in MED earlier: before the change is decided and starts.");
    }

    [Fact]
    public void Remedy_before_the_start_is_to_be_in_time_where_nothing_is_decided()
    {
        var finding = FindingsIn(With([], Discussed("2026-03-04")), "2026-03-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Læg MED-drøftelsen tidligere: inden forandringen bliver besluttet og går i gang.");
        finding.Remedy(Language.English).Should().Be("Move the discussion in MED earlier: before the change is decided and starts.");
    }

    [Fact]
    public void Remedy_stays_the_same_where_neither_start_nor_decision_is_known() =>
        FindingsIn(With([]) with { Timeline = Timeline.Unknown }, "2026-05-04").Should().ContainSingle()
            .Which.Remedy(Language.Danish).Should().Be("Tag forandringen op i MED, inden den bliver besluttet og går i gang, og skriv datoen.");
}
