namespace Aalborg.Personnel.Domain.Tests.Changes.Communication;

public class CommunicationVerbTests
{
    private static readonly DateOnly Day = EveryVerb.Day;

    private static readonly ChangeInitiative Change = EveryVerb.Underway;

    [Fact]
    public void PlanMessage_adds_one_that_is_not_sent() =>
        Change.PlanMessage(Day, to: ["team"], "Status", about: ["context-change"], channel: "Intranet", invitesInput: true).Communication.Messages[^1].Should().Be(
            new Message { Id = "message-1", Planned = Day, To = ["team"], Content = "Status", About = ["context-change"], Channel = "Intranet", InvitesInput = true });

    [Fact]
    public void PlanMessage_that_was_sent_is_refused() =>
        FluentActions.Invoking(() => Change.PlanMessage(new() { Id = "status", Planned = Day, Sent = Day })).Should().Throw<ArgumentException>().WithParameterName("Sent");

    [Fact]
    public void SendMessage_that_was_not_planned_is_sent_on_the_day() =>
        Change.SendMessage(Day, to: ["team"], "Status", about: ["decision"], channel: "Intranet", invitesInput: true).Communication.Messages[^1].Should().Be(
            new Message { Id = "message-1", Planned = Day, Sent = Day, To = ["team"], Content = "Status", About = ["decision"], Channel = "Intranet", InvitesInput = true });

    [Fact]
    public void SendMessage_without_a_date_is_refused() =>
        FluentActions.Invoking(() => Change.SendMessage(new() { Id = "status", Planned = Day })).Should().Throw<ArgumentException>().WithParameterName("Sent");

    [Fact]
    public void SendMessage_that_was_planned_is_sent() =>
        Change.SendMessage("planned", Day.AddDays(2)).Communication.Messages[^1].Should().Be(Change.Communication.Messages[^1] with { Sent = Day.AddDays(2) });

    [Fact]
    public void SendMessage_may_bring_the_words() =>
        Change.SendMessage("planned", Day, "Kære borgere").Communication.Messages[^1].Should().Be(Change.Communication.Messages[^1] with { Sent = Day, Content = "Kære borgere" });

    [Fact]
    public void SendMessage_twice_is_refused() =>
        FluentActions.Invoking(() => Change.SendMessage("planned", Day).SendMessage("planned", Day)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void SendMessage_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.SendMessage("plannet", Day)).Should().Throw<ArgumentException>()
            .WithParameterName("messageId").WithMessage("No message has the id. The nearest id is that of /communication/messages/4.*");

    [Fact]
    public void SendMessage_to_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.SendMessage(Day, to: ["naboerne"])).Should().Throw<ArgumentException>().WithParameterName("To");

    [Theory]
    [InlineData("context-change")]
    [InlineData("revision")]
    [InlineData("decision")]
    public void SendMessage_is_about_a_context_change_a_revision_or_a_decision(string subject) =>
        Change.SendMessage(Day, to: ["team"], about: [subject]).Communication.Messages[^1].About.Should().Equal(subject);

    [Fact]
    public void SendMessage_about_something_else_is_refused() =>
        FluentActions.Invoking(() => Change.SendMessage(Day, to: ["team"], about: ["decisions"])).Should().Throw<ArgumentException>()
            .WithParameterName("About").WithMessage("No decision or revision or context-change has the id. The nearest id is that of /who/decisions/0.*");

    [Fact]
    public void ReceiveInput_adds_one_with_an_id() => Change.ReceiveInput(from: "team", Day, "Byt på tværs.").Communication.Input[^1].Should()
        .Be(new Input { Id = "input-1", Received = Day, From = "team", Content = "Byt på tværs." });

    [Fact]
    public void ReceiveInput_from_nobody_known_says_so() => Change.ReceiveInput(Day, "Byt på tværs.").Communication.Input[^1].From.Should().BeNull();

    [Fact]
    public void ReceiveInput_from_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.ReceiveInput(from: "naboerne", Day, "Byt på tværs.")).Should().Throw<ArgumentException>().WithParameterName("From");

    [Fact]
    public void ReceiveInput_that_was_answered_before_is_refused() => FluentActions.Invoking(
        () => Change.ReceiveInput(new() { Id = "idea", Received = Day, Content = "Byt.", Response = new() { On = Day.AddDays(-1), What = "Ja." } }))
        .Should().Throw<ArgumentException>().WithParameterName("On");

    [Fact]
    public void AnswerInput_gives_the_answer() =>
        Change.AnswerInput("unanswered", Day, "Den følger planen.").Communication.Input[1].Should()
            .Be(Change.Communication.Input[1] with { Response = new() { On = Day, What = "Den følger planen." } });

    [Fact]
    public void AnswerInput_on_the_day_it_was_received_is_an_answer() =>
        Change.AnswerInput("unanswered", Change.Communication.Input[1].Received, "Ja.").Communication.Input[1].Response.Should().NotBeNull();

    [Fact]
    public void AnswerInput_before_it_was_received_is_refused() =>
        FluentActions.Invoking(() => Change.AnswerInput("unanswered", new(2026, 5, 19), "Ja.")).Should().Throw<ArgumentException>().WithParameterName("On");

    [Fact]
    public void AnswerInput_twice_is_refused() =>
        FluentActions.Invoking(() => Change.AnswerInput("input", Day, "Alligevel ikke.")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void AnswerInput_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.AnswerInput("besked", Day, "Ja.")).Should().Throw<ArgumentException>().WithParameterName("inputId");
}
