namespace Aalborg.Personnel.Serialization;

/// <summary>A message.</summary>
internal sealed class MessageShape : ExtensibleShape<Message>
{
    private readonly TypedMember<Message, string> _id;
    private readonly TypedMember<Message, DateOnly> _planned;
    private readonly TypedMember<Message, DateOnly?> _sent;
    private readonly TypedMember<Message, ValueList<string>> _to;
    private readonly TypedMember<Message, string?> _channel;
    private readonly TypedMember<Message, string?> _content;
    private readonly TypedMember<Message, ValueList<string>> _about;
    private readonly TypedMember<Message, bool> _invitesInput;

    private MessageShape()
    {
        _id = Text("id", message => message.Id);
        _planned = Date("planned", message => message.Planned);
        _sent = OptionalDate("sent", message => message.Sent);
        _to = Texts("to", message => message.To);
        _channel = OptionalText("channel", message => message.Channel);
        _content = OptionalText("content", message => message.Content);
        _about = Texts("about", message => message.About);
        _invitesInput = Optional("invitesInput", BooleanKind.Instance, message => message.InvitesInput);
        WithExtensions();
    }

    public static MessageShape Instance { get; } = new();

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
