namespace Aalborg.Personnel.Serialization;

/// <summary>An input that was received.</summary>
internal sealed class InputContract : DocumentContract<Input>
{
    private readonly TypedMember<Input, string> _id;
    private readonly TypedMember<Input, DateOnly> _received;
    private readonly TypedMember<Input, string?> _from;
    private readonly TypedMember<Input, string> _content;
    private readonly TypedMember<Input, InputResponse?> _response;

    private InputContract()
    {
        _id = Id();
        _received = Date("received");
        _from = OptionalText("from");
        _content = Text("content");
        _response = Object("response", InputResponseContract.Instance);
        WithExtensions();
    }

    public static InputContract Instance { get; } = new();

    protected override Input Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Received = _received.From(slots),
        From = _from.From(slots),
        Content = _content.From(slots),
        Response = _response.From(slots),
        Extensions = Extensions(slots),
    };
}
