namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

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
    [InlineData("2026-01-31", RuleOutcome.Passed)]
    [InlineData("2026-02-01", RuleOutcome.Passed)]
    [InlineData("2026-02-02", RuleOutcome.Late)]
    public void Assess_discussed_before_the_day_of_the_decision_passes(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Decided("2026-02-02")], Discussed(on)), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Passed)]
    [InlineData("2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Assess_discussed_no_later_than_the_start_passes(string on, RuleOutcome outcome)
    {
        OutcomeOf(With([], Discussed(on)), "2026-05-04").Should().Be(outcome);
        OutcomeOf(With([Decided("2026-04-01")], Discussed(on)), "2026-05-04").Should().Be(outcome, "a decision after the start gives no more time");
    }

    [Theory]
    [InlineData("2026-02-01", RuleOutcome.Open)]
    [InlineData("2026-02-02", RuleOutcome.Late)]
    [InlineData("2026-02-03", RuleOutcome.Late)]
    public void Assess_discussed_after_the_last_day_is_late_from_its_own_day(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Decided("2026-02-02")], Discussed("2026-02-02")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-02", 1)]
    [InlineData("2026-02-03", 2)]
    [InlineData("2026-04-01", 59)]
    public void Assess_late_discussion_has_the_days_after_the_day_before_the_decision(string discussed, int daysLate) =>
        FindingsIn(With([Decided("2026-02-02")], Discussed(discussed)), "2026-05-04").Should().ContainSingle().Which.DaysLate.Should().Be(daysLate);

    [Theory]
    [InlineData("2026-03-02", "2026-03-03", 2)]
    [InlineData("2026-03-03", "2026-03-03", 1)]
    [InlineData("2026-03-04", "2026-03-03", 1)]
    [InlineData("2026-03-04", "2026-03-04", 2)]
    public void Assess_late_discussion_has_the_days_after_the_earlier_of_start_and_day_before_the_decision(string decided, string discussed, int daysLate) =>
        FindingsIn(With([Decided(decided)], Discussed(discussed)), "2026-05-04").Should().ContainSingle().Which.DaysLate.Should().Be(daysLate);

    [Fact]
    public void Assess_discussion_to_come_is_failed_after_the_start() =>
        OutcomeOf(With([], Discussed("2026-05-05")), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_decision_on_the_first_day_there_is_leaves_no_day_in_time() =>
        FindingsIn(With([Decided("1900-01-01")], Discussed("1900-01-01")), "2026-05-04").Should().ContainSingle().Which.DaysLate.Should().Be(1);

    [Fact]
    public void Assess_discussed_after_both_decision_and_start_is_found_once() =>
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
        OutcomeOf(With([Decided("2026-02-02")], Discussed("2026-02-10"), Discussed("2026-02-01"), Discussed("2026-02-03")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_late_discussions_are_found_at_the_earliest_of_which_the_first_listed() =>
        PlacesIn(
            With([Decided("2026-02-02")], Discussed("2026-02-10"), Discussed("2026-02-03"), Discussed("2026-02-03"), Discussed("2026-02-04")),
            "2026-05-04").Should().Equal("/who/medDiscussions/1/on");

    [Fact]
    public void Assess_informed_in_time_but_discussed_late_is_found() =>
        PlacesIn(With([Decided("2026-02-02")], Discussed("2026-02-03") with { Informed = new(2026, 1, 6) }), "2026-05-04")
            .Should().Equal("/who/medDiscussions/0/on");

    [Fact]
    public void Assess_discussed_passes_where_neither_start_nor_decision_is_known() =>
        OutcomeOf(With([], Discussed("2199-12-31")) with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_discussed_after_the_decision_is_late_where_the_start_is_unknown()
    {
        OutcomeOf(DiscussedLate with { Timeline = Timeline.Unknown }, "2026-05-04").Should().Be(RuleOutcome.Late);
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

    [Theory]
    [InlineData("2026-02-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Late)]
    public void Assess_late_discussion_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(DiscussedLate with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_late_discussion_set_aside_is_excused() =>
        OutcomeOf(DiscussedLate with { Deviations = [SetAside] }, "2026-03-03").Should().Be(RuleOutcome.Excused);

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
        var finding = FindingsIn(NotDiscussed, "2026-02-02").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at forandringen er drøftet i MED.");
        finding.Message(Language.English).Should().Be("The document states no MED discussion of the change.");
        finding.Remedy(Language.Danish).Should().Be("Er forandringen drøftet i MED, så notér datoen. Ellers sæt den på dagsordenen hurtigst muligt, og angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("If the change has been discussed in MED, record the date. Otherwise put it on the agenda as soon as possible, and give the reason in a deviation.");
    }

    [Fact]
    public void Message_about_a_late_discussion_says_it_in_both_languages()
    {
        var finding = FindingsIn(DiscussedLate, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Den første MED-drøftelse er den 3. februar 2026. Regelbogens frist er den 1. februar 2026, dagen før den første beslutning.");
        finding.Message(Language.English).Should().Be("The first MED discussion is on 3 February 2026. The rule book's limit is 1 February 2026, the day before the first decision.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Message_about_a_discussion_to_come_after_the_start_says_it_in_both_languages()
    {
        var finding = FindingsIn(With([], Discussed("2026-03-04")), "2026-03-03").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Den første MED-drøftelse er den 4. marts 2026. Regelbogens frist er startdatoen den 2. marts 2026.");
        finding.Message(Language.English).Should().Be("The first MED discussion is on 4 March 2026. The rule book's limit is the start date, 2 March 2026.");
        finding.Remedy(Language.Danish).Should().Be("Fristen er passeret. Drøft forandringen i MED hurtigst muligt, og notér den nye dato. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("The time limit has passed. Discuss the change in MED as soon as possible, and record the new date. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_of_no_discussion_before_the_decision_is_to_be_in_time()
    {
        var finding = FindingsIn(NotDiscussed, "2026-02-01").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Sæt forandringen på dagsordenen i MED, før den besluttes, og senest på startdatoen, og notér datoen.");
        finding.Remedy(Language.English).Should().Be("Put the change on the MED agenda before it is decided and no later than the start date, and record the date.");
    }

    [Fact]
    public void Remedy_of_a_late_discussion_before_the_decision_is_to_be_in_time()
    {
        var finding = FindingsIn(DiscussedLate, "2026-02-01").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Flyt MED-drøftelsen til en tidligere dato, så den er holdt, før forandringen besluttes, og senest på startdatoen.");
        finding.Remedy(Language.English).Should().Be("Move the MED discussion to an earlier date, so that it is held before the change is decided and no later than the start date.");
    }

    [Fact]
    public void Remedy_before_the_start_is_to_be_in_time_where_nothing_is_decided()
    {
        var finding = FindingsIn(With([], Discussed("2026-03-04")), "2026-03-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Flyt MED-drøftelsen til en tidligere dato, så den er holdt, før forandringen besluttes, og senest på startdatoen.");
        finding.Remedy(Language.English).Should().Be("Move the MED discussion to an earlier date, so that it is held before the change is decided and no later than the start date.");
    }

    [Fact]
    public void Remedy_stays_the_same_where_neither_start_nor_decision_is_known() =>
        FindingsIn(With([]) with { Timeline = Timeline.Unknown }, "2026-05-04").Should().ContainSingle()
            .Which.Remedy(Language.Danish).Should().Be("Sæt forandringen på dagsordenen i MED, før den besluttes, og senest på startdatoen, og notér datoen.");
}
