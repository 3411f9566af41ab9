namespace Aalborg.Personnel.Serialization;

/// <summary>The section Vi kommunikerer.</summary>
internal sealed class CommunicationContract : DocumentContract<Communication>
{
    private readonly TypedMember<Communication, ValueList<Message>> _messages;
    private readonly TypedMember<Communication, ValueList<Input>> _input;

    private CommunicationContract()
    {
        _messages = List("messages", MessageContract.Instance);
        _input = List("input", InputContract.Instance);
        WithExtensions();
    }

    public static CommunicationContract Instance { get; } = new();

    protected override Communication Create(in Slots slots) => new()
    {
        Messages = _messages.From(slots),
        Input = _input.From(slots),
        Extensions = Extensions(slots),
    };
}
