namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com03Tests() : RuleTests(AalborgRule.Com03)
{
    private static ChangeInitiative WithMessages(params ReadOnlySpan<Message> messages) =>
        Compliant with { Communication = Compliant.Communication with { Messages = [.. messages] } };

    private static Message Planned(string on) => new() { Id = $"planned-{on}", Planned = Date(on), To = ["team"] };

    private static Message Sent(string on, string? planned = null) =>
        new() { Id = $"sent-{on}", Planned = Date(planned ?? on), Sent = Date(on), To = ["team"] };

    [Theory]
    [InlineData("2026-09-29", RuleOutcome.Failed)]
    [InlineData("2026-09-30", RuleOutcome.Failed)]
    [InlineData("2026-10-01", RuleOutcome.Passed)]
    public void Assess_message_is_to_be_sent_after_the_end(string sent, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Sent(sent)), "2026-12-15").Should().Be(outcome);

    [Theory]
    [InlineData("2026-09-30", RuleOutcome.Open)]
    [InlineData("2026-10-01", RuleOutcome.Passed)]
    public void Assess_message_planned_is_to_be_after_the_end(string planned, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned(planned)), "2026-02-02").Should().Be(outcome);

    [Theory]
    [InlineData("2026-11-30", RuleOutcome.Passed)]
    [InlineData("2026-12-01", RuleOutcome.Passed)]
    [InlineData("2026-12-02", RuleOutcome.Failed)]
    public void Assess_message_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Planned("2026-12-01")), on).Should().Be(outcome);

    [Fact]
    public void Assess_message_planned_after_and_sent_before_the_end_fails() =>
        OutcomeOf(WithMessages(Sent("2026-09-20", planned: "2026-10-05")), "2026-12-15").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_message_planned_before_and_sent_after_the_end_passes() =>
        OutcomeOf(WithMessages(Sent("2026-10-05", planned: "2026-09-20")), "2026-12-15").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_one_message_after_the_end_among_others_passes() =>
        OutcomeOf(WithMessages(Planned("2026-11-01"), Sent("2026-01-05"), Sent("2026-10-12"), Sent("2026-05-01")), "2026-12-15")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_messages_only_by_the_end_fail_once_at_the_list() =>
        PlacesIn(WithMessages(Sent("2026-01-05"), Sent("2026-09-30")), "2026-12-15").Should().Equal("/communication/messages");

    [Fact]
    public void Assess_without_messages_fails_at_the_list() =>
        PlacesIn(WithMessages(), "2026-12-15").Should().Equal("/communication/messages");

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.Open)]
    [InlineData("2026-10-01", RuleOutcome.Open)]
    [InlineData("2026-11-30", RuleOutcome.Open)]
    [InlineData("2026-12-01", RuleOutcome.Failed)]
    public void Assess_without_messages_is_due_when_it_is_closed(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-12-01", RuleOutcome.Failed)]
    [InlineData("2026-12-02", RuleOutcome.Passed)]
    public void Assess_without_an_end_the_message_is_to_be_sent_after_the_closing(string sent, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Sent(sent)) with { Timeline = new() { Starts = new(2026, 3, 2), Closed = new(2026, 12, 1) } }, "2026-12-15")
            .Should().Be(outcome);

    [Fact]
    public void Assess_with_neither_an_end_nor_a_closing_is_not_applicable() =>
        OutcomeOf(WithMessages() with { Timeline = new() { Starts = new(2026, 3, 2) } }, "2026-12-15").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_message_to_nobody_known_does_not_count() =>
        OutcomeOf(WithMessages(Sent("2026-10-12") with { To = ["nobody-we-know"] }), "2026-12-15").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_without_messages_set_aside_is_excused()
    {
        var initiative = WithMessages() with
        {
            Deviations = [new() { Rule = AalborgRule.Com03, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 12, 15) }],
        };

        OutcomeOf(initiative, "2026-12-14").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-12-15").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithMessages(), "2026-12-15").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er ikke angivet nogen besked efter forandringen.");
        finding.Message(Language.English).Should().Be("The document states no message after the change.");
        finding.Remedy(Language.Danish).Should().Be("Planlæg en besked, der sendes, når forandringen er slut: Hvad kom der ud af den, og hvad har I lært?");
        finding.Remedy(Language.English).Should().Be("Plan a message to be sent when the change has ended: What came of it, and what have you learned?");
    }
}
