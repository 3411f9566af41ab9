namespace Aalborg.Personnel.Serialization;

/// <summary>The answer to an input.</summary>
internal sealed class InputResponseShape : ExtensibleShape<InputResponse>
{
    private readonly TypedMember<InputResponse, DateOnly> _on;
    private readonly TypedMember<InputResponse, string> _what;

    private InputResponseShape()
    {
        _on = Date("on", inputResponse => inputResponse.On);
        _what = Text("what", inputResponse => inputResponse.What);
        WithExtensions();
    }

    public static InputResponseShape Instance { get; } = new();

    protected override InputResponse Create(in Slots slots) => new()
    {
        On = _on.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
