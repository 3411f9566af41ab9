using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>What is told along the way, and what comes back.</content>
public sealed partial record ChangeInitiative
{
    /// <summary>A message (besked) is planned.</summary>
    /// <param name="message">The message, not sent yet.</param>
    /// <returns>A new initiative with the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already; it is to a stakeholder, or about something, that is not there; or it says that it was sent.</exception>
    public ChangeInitiative PlanMessage(Message message) => Add(Guard.Against.InvalidInput(
        Guard.Against.Null(message), nameof(Message.Sent), one => one.Sent is null, "A message that is planned is not sent yet."));

    /// <summary>A message (besked) is planned; its id is made, as in "message-1".</summary>
    /// <param name="planned">When it is to be sent.</param>
    /// <param name="to">The ids of the stakeholders it is to.</param>
    /// <param name="content">What it says.</param>
    /// <param name="about">The ids of the context changes, revisions and decisions it is about.</param>
    /// <param name="channel">The channel (kanal) it goes by.</param>
    /// <param name="invitesInput">Whether it invites those it is to to answer.</param>
    /// <returns>A new initiative with the message.</returns>
    /// <exception cref="ArgumentException">The message is to a stakeholder, or about something, that is not there.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="planned"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative PlanMessage(
        DateOnly planned, ValueList<string> to, string? content = null, ValueList<string> about = default, string? channel = null, bool invitesInput = false) => PlanMessage(
            new Message { Id = Ids.Next(EntryKinds.Message), Planned = planned, To = to, Channel = channel, Content = content, About = about, InvitesInput = invitesInput });

    /// <summary>A message (besked) was sent that nobody had planned.</summary>
    /// <param name="message">The message, with the date it was sent.</param>
    /// <returns>A new initiative with the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already; it is to a stakeholder, or about something, that is not there; or it does not say when it was sent.</exception>
    public ChangeInitiative SendMessage(Message message) => Add(Guard.Against.InvalidInput(
        Guard.Against.Null(message), nameof(Message.Sent), one => one.Sent is not null, "A message that was sent has the date of it."));

    /// <summary>A message (besked) was sent that nobody had planned; its id is made, as in "message-1".</summary>
    /// <param name="on">When.</param>
    /// <param name="to">The ids of the stakeholders it is to.</param>
    /// <param name="content">What it says.</param>
    /// <param name="about">The ids of the context changes, revisions and decisions it is about.</param>
    /// <param name="channel">The channel (kanal) it goes by.</param>
    /// <param name="invitesInput">Whether it invites those it is to to answer.</param>
    /// <returns>A new initiative with the message.</returns>
    /// <exception cref="ArgumentException">The message is to a stakeholder, or about something, that is not there.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative SendMessage(
        DateOnly on, ValueList<string> to, string? content = null, ValueList<string> about = default, string? channel = null, bool invitesInput = false) => SendMessage(
            new Message { Id = Ids.Next(EntryKinds.Message), Planned = on, Sent = on, To = to, Channel = channel, Content = content, About = about, InvitesInput = invitesInput });

    /// <summary>A planned message (besked) was sent.</summary>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="on">When.</param>
    /// <param name="content">What it says, where it was written since it was planned.</param>
    /// <returns>A new initiative where the message is sent.</returns>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">The message is sent already: whoever tells it again sends another.</exception>
    public ChangeInitiative SendMessage(string messageId, DateOnly on, string? content = null)
    {
        var index = Ids.IndexOf(messageId, EntryKinds.Message, nameof(messageId));
        var message = Communication.Messages[index];
        return message.Sent is null
            ? this with
            {
                Communication = Communication with
                {
                    Messages = Communication.Messages.With(index, message with { Sent = on, Content = DocumentText.Optional(content, nameof(content)) ?? message.Content }),
                },
            }
            : throw new InvalidOperationException("The message is sent already.");
    }

    /// <summary>A challenge or constructive input (udfordring eller konstruktivt input) was received.</summary>
    /// <param name="input">The input; it may bring its answer along.</param>
    /// <returns>A new initiative with the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already, it comes from a stakeholder that is not there, or it was answered before it was received.</exception>
    public ChangeInitiative ReceiveInput(Input input)
    {
        if (Guard.Against.Null(input).From is { } from)
        {
            Ids.RequireAll([from], EntryKinds.Stakeholder, nameof(Input.From));
        }

        return this with { Communication = Communication with { Input = [.. Communication.Input, Ids.Unused(AnsweredInTime(input))] } };
    }

    /// <summary>A challenge or constructive input (udfordring eller konstruktivt input) was received, and nobody says from whom; its id is made, as in "input-1".</summary>
    /// <param name="on">When.</param>
    /// <param name="content">What it says.</param>
    /// <returns>A new initiative with the input.</returns>
    /// <exception cref="ArgumentException"><paramref name="content"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative ReceiveInput(DateOnly on, string content) =>
        ReceiveInput(new Input { Id = Ids.Next(EntryKinds.Input), Received = on, Content = content });

    /// <summary>A challenge or constructive input (udfordring eller konstruktivt input) was received from a stakeholder; its id is made, as in "input-1".</summary>
    /// <param name="from">The id of the stakeholder.</param>
    /// <param name="on">When.</param>
    /// <param name="content">What it says.</param>
    /// <returns>A new initiative with the input.</returns>
    /// <exception cref="ArgumentException"><paramref name="content"/> is blank, or the stakeholder is not there.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative ReceiveInput(string from, DateOnly on, string content) =>
        ReceiveInput(new Input { Id = Ids.Next(EntryKinds.Input), Received = on, From = DocumentText.Required(from, nameof(from)), Content = content });

    /// <summary>An input was answered (besvaret).</summary>
    /// <param name="inputId">The id of the input.</param>
    /// <param name="response">The answer.</param>
    /// <returns>A new initiative where the input has its answer.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such input, or the answer is dated before it was received.</exception>
    /// <exception cref="InvalidOperationException">The input is answered already: an answer that was given is not overwritten; what is said later is a message.</exception>
    public ChangeInitiative AnswerInput(string inputId, InputResponse response)
    {
        Guard.Against.Null(response);
        var index = Ids.IndexOf(inputId, EntryKinds.Input, nameof(inputId));
        var input = Communication.Input[index];
        return input.Response is null
            ? this with { Communication = Communication with { Input = Communication.Input.With(index, AnsweredInTime(input with { Response = response })) } }
            : throw new InvalidOperationException("The input is answered already.");
    }

    /// <summary>An input was answered (besvaret).</summary>
    /// <param name="inputId">The id of the input.</param>
    /// <param name="on">When.</param>
    /// <param name="what">What was answered.</param>
    /// <returns>A new initiative where the input has its answer.</returns>
    /// <exception cref="ArgumentException">There is no such input, the answer is dated before it was received, or <paramref name="what"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">The input is answered already: an answer that was given is not overwritten; what is said later is a message.</exception>
    public ChangeInitiative AnswerInput(string inputId, DateOnly on, string what) => AnswerInput(inputId, new InputResponse { On = on, What = what });

    private static Input AnsweredInTime(Input input) => Guard.Against.InvalidInput(
        input, nameof(InputResponse.On), one => !(one.Response?.On < one.Received), "An input cannot be answered before it is received.");

    private ChangeInitiative Add(Message message)
    {
        Ids.RequireAll(message.To, EntryKinds.Stakeholder, nameof(Message.To));
        Ids.RequireAll(message.About, EntryKinds.ContextChange | EntryKinds.Revision | EntryKinds.Decision, nameof(Message.About));
        return this with { Communication = Communication with { Messages = [.. Communication.Messages, Ids.Unused(message)] } };
    }
}
