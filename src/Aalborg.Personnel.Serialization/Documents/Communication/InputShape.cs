namespace Aalborg.Personnel.Serialization;

/// <summary>An input that was received.</summary>
internal sealed class InputShape : ExtensibleShape<Input>
{
    private readonly TypedMember<Input, string> _id;
    private readonly TypedMember<Input, DateOnly> _received;
    private readonly TypedMember<Input, string?> _from;
    private readonly TypedMember<Input, string> _content;
    private readonly TypedMember<Input, InputResponse?> _response;

    private InputShape()
    {
        _id = Text("id", input => input.Id);
        _received = Date("received", input => input.Received);
        _from = OptionalText("from", input => input.From);
        _content = Text("content", input => input.Content);
        _response = Optional("response", InputResponseShape.Instance, input => input.Response);
        WithExtensions();
    }

    public static InputShape Instance { get; } = new();

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
