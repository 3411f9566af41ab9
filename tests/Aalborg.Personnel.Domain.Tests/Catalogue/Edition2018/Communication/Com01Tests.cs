namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com01Tests() : RuleTests(AalborgRule.Com01)
{
    private static ChangeInitiative WithMessages(params ReadOnlySpan<Message> messages) =>
        Compliant with { Communication = Compliant.Communication with { Messages = [.. messages] } };

    private static Message Planned(string on) => new() { Id = $"planned-{on}", Planned = Date(on), To = ["team"] };

    private static Message Sent(string on, string? planned = null) =>
        new() { Id = $"sent-{on}", Planned = Date(planned ?? on), Sent = Date(on), To = ["team"] };

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Passed)]
    [InlineData("2026-03-02", RuleOutcome.Late)]
    [InlineData("2026-05-04", RuleOutcome.Late)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_message_is_to_be_sent_before_the_start(string sent, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Sent(sent)), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Passed)]
    [InlineData("2026-03-02", RuleOutcome.Open)]
    public void Assess_message_planned_is_to_be_before_the_start(string planned, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned(planned)), "2026-02-02").Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-19", RuleOutcome.Passed)]
    [InlineData("2026-02-20", RuleOutcome.Passed)]
    [InlineData("2026-02-21", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_message_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-02-20")), on).Should().Be(outcome);

    [Fact]
    public void Assess_message_planned_before_and_sent_after_the_start_is_late() =>
        OutcomeOf(WithMessages(Sent("2026-03-05", planned: "2026-02-20")), "2026-05-04").Should().Be(RuleOutcome.Late);

    [Theory]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-31", 30)]
    public void Assess_messages_only_from_the_start_on_are_late_by_the_earliest(string first, int daysLate)
    {
        var finding = FindingsIn(WithMessages(Sent("2026-04-20"), Planned("2026-03-02"), Sent(first), Sent("2026-04-01")), "2026-05-04")
            .Should().ContainSingle().Subject;

        (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)
            .Should().Be((FindingState.Late, daysLate, RuleSeverity.Warning, "/communication/messages"));
    }

    [Fact]
    public void Assess_messages_only_planned_after_the_start_fail() =>
        OutcomeOf(WithMessages(Planned("2026-05-04"), Planned("2026-10-12")), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_message_to_nobody_known_does_not_count() =>
        OutcomeOf(WithMessages(Sent("2026-02-20") with { To = ["nobody-we-know"] }, Sent("2026-03-20") with { To = [] }), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_message_after_the_start_set_aside_is_excused() =>
        OutcomeOf(
            WithMessages(Sent("2026-03-05")) with
            {
                Deviations = [new() { Rule = AalborgRule.Com01, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Excused);

    [Theory]
    [InlineData("2026-03-05", RuleOutcome.Failed)]
    [InlineData("2026-03-06", RuleOutcome.Late)]
    public void Assess_stopped_keeps_what_was_told_late_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Sent("2026-03-05")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04")
            .Should().Be(outcome);

    [Fact]
    public void Assess_message_planned_after_and_sent_before_the_start_passes() =>
        OutcomeOf(WithMessages(Sent("2026-02-20", planned: "2026-03-05")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_message_with_a_date_of_sending_that_has_not_come_passes() =>
        OutcomeOf(WithMessages(Sent("2026-02-20", planned: "2026-01-05")), "2026-02-02")
            .Should().Be(RuleOutcome.Passed, "its planned date has passed, but it has a date");

    [Fact]
    public void Assess_one_message_before_the_start_among_others_passes() =>
        OutcomeOf(WithMessages(Planned("2026-01-05"), Sent("2026-04-01"), Sent("2026-02-01"), Sent("2026-10-12")), "2026-12-15")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_messages_only_from_the_start_on_fail_once_at_the_list() =>
        PlacesIn(WithMessages(Sent("2026-03-02"), Sent("2026-10-12")), "2026-05-04").Should().Equal("/communication/messages");

    [Fact]
    public void Assess_without_messages_fails_at_the_list() =>
        PlacesIn(WithMessages(), "2026-05-04").Should().Equal("/communication/messages");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_without_messages_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(), on).Should().Be(outcome);

    [Fact]
    public void Assess_any_message_without_a_start_passes() =>
        OutcomeOf(WithMessages(Sent("2026-10-12")) with { Timeline = new() { Ends = new(2026, 4, 30) } }, "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Open)]
    [InlineData("2026-05-01", RuleOutcome.Failed)]
    public void Assess_without_messages_and_start_is_due_when_the_phase_comes(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-01-05")) with { Timeline = new() { Ends = new(2026, 4, 30) } }, on).Should().Be(outcome);

    [Fact]
    public void Assess_without_messages_set_aside_is_excused()
    {
        var initiative = WithMessages() with
        {
            Deviations = [new() { Rule = AalborgRule.Com01, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-02-21", RuleOutcome.Passed)]
    [InlineData("2026-02-22", RuleOutcome.NotApplicable)]
    public void Assess_stopped_counts_the_messages_of_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-02-20")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04")
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithMessages(), "2026-03-01").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er ikke angivet nogen besked før forandringen.");
        finding.Message(Language.English).Should().Be("The document states no message before the change.");
        finding.Remedy(Language.Danish).Should().Be("Planlæg en besked, der sendes, inden forandringen går i gang.");
        finding.Remedy(Language.English).Should().Be("Plan a message to be sent before the change starts.");
    }

    [Fact]
    public void Remedy_from_the_start_on_is_to_say_why()
    {
        var finding = FindingsIn(WithMessages(), "2026-03-02").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er ikke angivet nogen besked før forandringen.");
        finding.Message(Language.English).Should().Be("The document states no message before the change.");
        finding.Remedy(Language.Danish).Should().Be(
            "Startdatoen er nået. Er der sendt en besked inden, så tilføj den. Ellers send en nu, og angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be(
            "The start date has been reached. If a message was sent before, add it. Otherwise send one now, and give the reason in a deviation.");
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(WithMessages(Sent("2026-03-05")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Den første besked er sendt den 5. marts 2026. Sidste dag før forandringen var den 1. marts 2026.");
        finding.Message(Language.English).Should().Be("The first message was sent on 5 March 2026; the last day before the change was 1 March 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_without_a_start_is_never_too_late()
    {
        var finding = FindingsIn(WithMessages() with { Timeline = new() { Ends = new(2026, 4, 30) } }, "2026-05-04").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be("Planlæg en besked, der sendes, inden forandringen går i gang.");
        finding.Remedy(Language.English).Should().Be("Plan a message to be sent before the change starts.");
    }
}
