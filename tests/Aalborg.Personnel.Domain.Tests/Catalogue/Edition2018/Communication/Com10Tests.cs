namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com10Tests() : RuleTests(AalborgRule.Com10)
{
    /// <summary>Stopped on 1 June 2026; nobody was involved.</summary>
    private static ChangeInitiative Stopped(params ReadOnlySpan<Message> messages) => Compliant with
    {
        Timeline = Compliant.Timeline with { Stopped = new(2026, 6, 1) },
        Who = new() { Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees }] },
        Communication = Compliant.Communication with { Messages = [.. messages] },
    };

    private static ChangeInitiative StoppedAfterInvolvement(params ReadOnlySpan<string?> from) => Stopped() with
    {
        Who = new()
        {
            Stakeholders =
            [
                new() { Id = "management", Name = "Områdeledelsen", Level = StakeholderLevel.Management },
                new()
                {
                    Id = "partners",
                    Name = "Leverandøren",
                    Level = StakeholderLevel.Partners,
                    Involvements = [.. from.ToArray().Select(Involvement)],
                },
            ],
        },
    };

    private static Involvement Involvement(string? from) => new() { Form = InvolvementForm.Informed, Starts = from is null ? null : Date(from) };

    private static Message Sent(string on) => new() { Id = $"sent-{on}", Planned = Date(on), Sent = Date(on), To = ["team"] };

    private static Message Planned(string on) => new() { Id = $"planned-{on}", Planned = Date(on), To = ["team"] };

    private static RuleBook TellingWithin(int days) => AalborgPolicy.Rules.TailoredBy(new()
    {
        Name = "Ældre og handicap",
        DiscussedInMed = new() { Committee = "Hoved-MED", On = new(2026, 1, 14) },
        Parameters = new() { Settings = [AalborgParameter.TellWithinDays.At(days)] },
    });

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.NotApplicable)]
    [InlineData("2026-06-01", RuleOutcome.Open)]
    [InlineData("2026-06-15", RuleOutcome.Open)]
    [InlineData("2026-06-16", RuleOutcome.Failed)]
    public void Assess_stop_not_told_is_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(Stopped(Sent("2026-01-05")), on).Should().Be(outcome);

    [Fact]
    public void Assess_stop_not_told_fails_once_at_the_messages() =>
        PlacesIn(Stopped(Sent("2026-01-05"), Sent("2026-04-01"), Planned("2026-06-02"), Planned("2026-09-01")), "2026-06-30")
            .Should().Equal("/communication/messages");

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.Passed)]
    [InlineData("2026-06-15", RuleOutcome.Passed)]
    [InlineData("2026-06-16", RuleOutcome.Late)]
    [InlineData("2026-06-30", RuleOutcome.Late)]
    [InlineData("2026-07-01", RuleOutcome.Failed)]
    public void Assess_stop_is_told_from_the_stop_to_the_date_asked_about(string sent, RuleOutcome outcome) =>
        OutcomeOf(Stopped(Sent("2026-01-05"), Sent(sent)), "2026-06-30").Should().Be(outcome);

    [Theory]
    [InlineData("2026-06-09", RuleOutcome.Open)]
    [InlineData("2026-06-10", RuleOutcome.Passed)]
    public void Assess_stop_told_passes_from_then_on(string on, RuleOutcome outcome) =>
        OutcomeOf(Stopped(Sent("2026-01-05"), Sent("2026-06-10")), on).Should().Be(outcome);

    [Fact]
    public void Assess_stop_told_after_day_14_is_late_by_the_earliest_message_from_the_stop()
    {
        var finding = FindingsIn(Stopped(Sent("2026-01-05"), Sent("2026-06-25"), Sent("2026-06-20"), Planned("2026-06-30")), "2026-06-30")
            .Should().ContainSingle().Subject;

        (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)
            .Should().Be((FindingState.Late, 5, RuleSeverity.Warning, "/communication/messages"));
    }

    [Fact]
    public void Assess_stop_told_late_set_aside_is_excused() =>
        OutcomeOf(
            Stopped(Sent("2026-01-05"), Sent("2026-06-20")) with
            {
                Deviations = [new() { Rule = AalborgRule.Com10, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 6, 20) }],
            },
            "2026-06-30").Should().Be(RuleOutcome.Excused);

    [Fact]
    public void Assess_message_to_nobody_known_does_not_tell()
    {
        OutcomeOf(Stopped(Sent("2026-01-05"), Sent("2026-06-02") with { To = [] }), "2026-06-30").Should().Be(RuleOutcome.Failed);
        OutcomeOf(Stopped(Sent("2026-01-05") with { To = ["nobody-we-know"] }), "2026-06-30").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Assess_not_stopped_is_not_applicable() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_stop_of_what_nobody_has_heard_of_is_not_applicable() =>
        OutcomeOf(Stopped(), "2026-06-30").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-06-02", RuleOutcome.NotApplicable)]
    public void Assess_stop_counts_where_something_was_told_before_it(string sent, RuleOutcome outcome) =>
        OutcomeOf(Stopped(Planned("2026-04-01"), Sent(sent)), "2026-06-30").Should().Be(outcome);

    [Fact]
    public void Assess_stop_of_what_was_only_planned_to_be_told_is_not_applicable() =>
        OutcomeOf(Stopped(Planned("2026-01-05"), Sent("2026-06-10") with { Planned = new(2026, 1, 5) }), "2026-06-30")
            .Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.NotApplicable)]
    public void Assess_stop_counts_where_an_involvement_had_begun_before_it(string from, RuleOutcome outcome) =>
        OutcomeOf(StoppedAfterInvolvement(from), "2026-06-30").Should().Be(outcome);

    [Fact]
    public void Assess_stop_counts_where_any_involvement_had_begun_before_it() =>
        OutcomeOf(StoppedAfterInvolvement(null, "2026-08-01", "2026-02-01"), "2026-06-30").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_stop_before_any_involvement_with_a_date_is_not_applicable() =>
        OutcomeOf(StoppedAfterInvolvement(null, "2026-06-01"), "2026-06-30").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_stop_of_an_idea_is_to_be_told_too() =>
        OutcomeOf(Stopped(Sent("2026-01-05")) with { Timeline = new() { Stopped = new(2026, 6, 1) } }, "2026-06-16").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_stop_after_the_close_is_to_be_told_too() =>
        OutcomeOf(Compliant with { Timeline = Compliant.Timeline with { Stopped = new(2026, 12, 15) } }, "2026-12-30")
            .Should().Be(RuleOutcome.Failed);

    [Theory]
    [InlineData("2026-06-04", RuleOutcome.Open)]
    [InlineData("2026-06-05", RuleOutcome.Failed)]
    public void Assess_stop_not_told_under_a_profile_is_due_after_its_days(string on, RuleOutcome outcome) =>
        TellingWithin(3).Assess(Stopped(Sent("2026-01-05")), Date(on)).OutcomeOf(AalborgRule.Com10).Should().Be(outcome);

    [Fact]
    public void Assess_stop_not_told_set_aside_is_excused()
    {
        var initiative = Stopped(Sent("2026-01-05")) with
        {
            Deviations = [new() { Rule = AalborgRule.Com10, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 6, 20) }],
        };

        OutcomeOf(initiative, "2026-06-19").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-06-20").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(Stopped(Sent("2026-01-05")), "2026-06-15").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at der er informeret om stoppet den 1. juni 2026.");
        finding.Message(Language.English).Should().Be("The document does not state that anyone was informed about the stop on 1 June 2026.");
        finding.Remedy(Language.Danish).Should().Be("Informér dem, der kender til forandringen, om at den er stoppet, og hvorfor.");
        finding.Remedy(Language.English).Should().Be("Inform those who know about the change that it has been stopped, and why.");
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(Stopped(Sent("2026-01-05"), Sent("2026-06-20")), "2026-06-30").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er informeret den 20. juni 2026 om stoppet den 1. juni 2026. Regelbogens frist var den 15. juni 2026.");
        finding.Message(Language.English).Should().Be("The first message about the stop on 1 June 2026 was sent on 20 June 2026; the rule book's limit was 15 June 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_after_day_14_asks_for_the_reason_too()
    {
        var inTime = FindingsIn(Stopped(Sent("2026-01-05")), "2026-06-15").Should().ContainSingle().Subject;
        var after = FindingsIn(Stopped(Sent("2026-01-05")), "2026-06-16").Should().ContainSingle().Subject;

        after.Remedy(Language.Danish).Should().Be($"Fristen er passeret. {inTime.Remedy(Language.Danish)} Angiv begrundelsen i en fravigelse.");
        after.Remedy(Language.English).Should().Be($"The time limit has passed. {inTime.Remedy(Language.English)} Give the reason in a deviation.");
    }
}
