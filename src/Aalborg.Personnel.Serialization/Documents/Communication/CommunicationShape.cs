namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi kommunikerer.</summary>
internal sealed class CommunicationShape : ExtensibleShape<Communication>
{
    private readonly TypedMember<Communication, ValueList<Message>> _messages;
    private readonly TypedMember<Communication, ValueList<Input>> _input;

    private CommunicationShape()
    {
        _messages = List("messages", MessageShape.Instance, communication => communication.Messages);
        _input = List("input", InputShape.Instance, communication => communication.Input);
        WithExtensions();
    }

    public static CommunicationShape Instance { get; } = new();

    protected override Communication Create(in Slots slots) => new()
    {
        Messages = _messages.From(slots),
        Input = _input.From(slots),
        Extensions = Extensions(slots),
    };
}
