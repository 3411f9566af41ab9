namespace Aalborg.Personnel.Serialization;

/// <summary>A message.</summary>
internal sealed class MessageContract : DocumentContract<Message>
{
    private readonly TypedMember<Message, string> _id;
    private readonly TypedMember<Message, DateOnly> _planned;
    private readonly TypedMember<Message, DateOnly?> _sent;
    private readonly TypedMember<Message, ValueList<string>> _to;
    private readonly TypedMember<Message, string?> _channel;
    private readonly TypedMember<Message, string?> _content;
    private readonly TypedMember<Message, ValueList<string>> _about;
    private readonly TypedMember<Message, bool> _invitesInput;

    private MessageContract()
    {
        _id = Id();
        _planned = Date("planned");
        _sent = OptionalDate("sent");
        _to = Texts("to");
        _channel = OptionalText("channel");
        _content = OptionalText("content");
        _about = Texts("about");
        _invitesInput = Member("invitesInput", BooleanType.Instance, MemberKind.Flag);
        WithExtensions();
    }

    public static MessageContract Instance { get; } = new();

    protected override Message Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Planned = _planned.From(slots),
        Sent = _sent.From(slots),
        To = _to.From(slots),
        Channel = _channel.From(slots),
        Content = _content.From(slots),
        About = _about.From(slots),
        InvitesInput = _invitesInput.From(slots),
        Extensions = Extensions(slots),
    };
}
