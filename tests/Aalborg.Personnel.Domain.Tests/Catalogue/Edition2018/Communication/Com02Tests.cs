namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com02Tests() : RuleTests(AalborgRule.Com02)
{
    private static ChangeInitiative WithMessages(params ReadOnlySpan<Message> messages) =>
        Compliant with { Communication = Compliant.Communication with { Messages = [.. messages] } };

    private static Message Planned(string on) => new() { Id = $"planned-{on}", Planned = Date(on), To = ["team"] };

    private static Message Sent(string on, string? planned = null) =>
        new() { Id = $"sent-{on}", Planned = Date(planned ?? on), Sent = Date(on), To = ["team"] };

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Failed)]
    [InlineData("2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-03-03", RuleOutcome.Passed)]
    [InlineData("2026-09-29", RuleOutcome.Passed)]
    [InlineData("2026-09-30", RuleOutcome.Passed)]
    [InlineData("2026-10-01", RuleOutcome.Failed)]
    public void Assess_message_is_to_be_sent_from_the_start_to_the_end(string sent, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Sent(sent)), "2026-10-15").Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-09-30", RuleOutcome.Passed)]
    [InlineData("2026-10-01", RuleOutcome.Open)]
    public void Assess_message_planned_is_to_be_from_the_start_to_the_end(string planned, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned(planned)), "2026-02-02").Should().Be(outcome);

    [Theory]
    [InlineData("2026-09-30", RuleOutcome.Passed)]
    [InlineData("2026-10-01", RuleOutcome.Failed)]
    public void Assess_message_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-09-30")), on).Should().Be(outcome);

    [Fact]
    public void Assess_message_planned_during_and_sent_after_the_change_fails() =>
        OutcomeOf(WithMessages(Sent("2026-10-05", planned: "2026-09-20")), "2026-10-15").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_message_planned_before_and_sent_during_the_change_passes() =>
        OutcomeOf(WithMessages(Sent("2026-03-05", planned: "2026-02-20")), "2026-10-15").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_one_message_during_the_change_among_others_passes() =>
        OutcomeOf(WithMessages(Planned("2026-04-01"), Sent("2026-01-05"), Sent("2026-05-01"), Sent("2026-10-12")), "2026-12-15")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_messages_only_before_and_after_the_change_fail_once_at_the_list() =>
        PlacesIn(WithMessages(Sent("2026-01-05"), Sent("2026-10-12")), "2026-10-15").Should().Equal("/communication/messages");

    [Fact]
    public void Assess_without_messages_fails_at_the_list() =>
        PlacesIn(WithMessages(), "2026-10-15").Should().Equal("/communication/messages");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-09-30", RuleOutcome.Open)]
    [InlineData("2026-10-01", RuleOutcome.Failed)]
    public void Assess_without_messages_is_due_when_the_change_has_ended(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Failed)]
    [InlineData("2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-11-30", RuleOutcome.Passed)]
    public void Assess_without_an_end_the_message_is_to_be_sent_from_the_start_on(string sent, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Sent(sent)) with { Timeline = new() { Starts = new(2026, 3, 2), Closed = new(2026, 12, 1) } }, "2026-12-01")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-09-30")]
    [InlineData("2026-10-15")]
    public void Assess_without_a_start_is_not_applicable(string on) =>
        OutcomeOf(WithMessages() with { Timeline = new() { Ends = new(2026, 9, 30) } }, on).Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_message_to_nobody_known_does_not_count() =>
        OutcomeOf(WithMessages(Sent("2026-05-01") with { To = ["nobody-we-know"] }), "2026-10-15").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_without_messages_set_aside_is_excused()
    {
        var initiative = WithMessages() with
        {
            Deviations = [new() { Rule = AalborgRule.Com02, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 10, 15) }],
        };

        OutcomeOf(initiative, "2026-10-14").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-10-15").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-10-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-10-02", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_due_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithMessages() with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-12-15").Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithMessages(), "2026-09-30").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er ikke angivet nogen besked under forandringen.");
        finding.Message(Language.English).Should().Be("The document states no message during the change.");
        finding.Remedy(Language.Danish).Should().Be("Planlæg en besked, der sendes, mens forandringen er i gang: Hvordan går det, og hvad sker der nu?");
        finding.Remedy(Language.English).Should().Be("Plan a message to be sent while the change is under way: How is it going, and what happens next?");
    }

    [Fact]
    public void Remedy_once_the_change_has_ended_is_to_say_why()
    {
        var finding = FindingsIn(WithMessages(), "2026-10-01").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er ikke angivet nogen besked under forandringen.");
        finding.Message(Language.English).Should().Be("The document states no message during the change.");
        finding.Remedy(Language.Danish).Should().Be(
            "Slutdatoen er passeret. Er der sendt en besked undervejs, så tilføj den. Ellers angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be(
            "The end date has passed. If a message was sent along the way, add it. Otherwise give the reason in a deviation.");
    }
}
