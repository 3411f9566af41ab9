namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com09Tests() : RuleTests(AalborgRule.Com09)
{
    private static ChangeInitiative WithMessages(params ReadOnlySpan<Message> messages) =>
        Compliant with { Communication = Compliant.Communication with { Messages = [.. messages] } };

    private static Message Planned(string on, string? sent = null) =>
        new() { Id = $"planned-{on}", Planned = Date(on), Sent = sent is null ? null : Date(sent), To = ["team"] };

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_message_not_sent_fails_on_the_day_after_it_was_planned(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-05-01")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-01", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-09", RuleOutcome.Failed)]
    [InlineData("2026-05-10", RuleOutcome.Passed)]
    [InlineData("2026-05-11", RuleOutcome.Passed)]
    public void Assess_message_sent_later_than_planned_passes_from_then_on(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-05-01", sent: "2026-05-10")), on).Should().Be(outcome);

    [Fact]
    public void Assess_message_sent_earlier_than_planned_passes() =>
        OutcomeOf(WithMessages(Planned("2026-05-01", sent: "2026-04-20")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_messages_not_sent_fail_at_each_sent() =>
        PlacesIn(
            WithMessages(
                Planned("2026-05-03"),
                Planned("2026-04-01", sent: "2026-05-04"),
                Planned("2026-04-02", sent: "2026-05-05"),
                Planned("2026-05-04"),
                Planned("2026-05-04", sent: "2026-05-20"),
                Planned("2026-01-05")),
            "2026-05-04").Should().Equal("/communication/messages/0/sent", "/communication/messages/2/sent", "/communication/messages/5/sent");

    [Fact]
    public void Assess_without_messages_is_not_applicable() =>
        OutcomeOf(WithMessages(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_message_not_sent_fails_in_an_idea_too() =>
        OutcomeOf(WithMessages(Planned("2026-05-01")) with { Timeline = new() }, "2026-05-02").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_message_not_sent_set_aside_is_excused()
    {
        var initiative = WithMessages(Planned("2026-05-01")) with
        {
            Deviations = [new() { Rule = AalborgRule.Com09, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-05-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_planned_before_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-05-01")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Fact]
    public void Assess_stopped_leaves_out_what_was_sent_from_the_stop_on() =>
        OutcomeOf(
            WithMessages(Planned("2026-05-01", sent: "2026-05-10")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 10) } },
            "2026-06-30").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithMessages(Planned("2026-05-01")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Beskeden er planlagt til den 1. maj 2026 og er ikke registreret som sendt.");
        finding.Message(Language.English).Should().Be("The message is planned for 1 May 2026 and is not recorded as sent.");
        finding.Remedy(Language.Danish).Should().Be("Er beskeden sendt, så angiv datoen. Ellers send den, eller giv den en ny planlagt dato.");
        finding.Remedy(Language.English).Should().Be("If the message was sent, specify the date. Otherwise send it, or give it a new planned date.");
    }
}
