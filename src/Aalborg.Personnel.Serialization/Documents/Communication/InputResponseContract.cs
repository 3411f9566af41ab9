namespace Aalborg.Personnel.Serialization;

/// <summary>The answer to an input.</summary>
internal sealed class InputResponseContract : DocumentContract<InputResponse>
{
    private readonly TypedMember<InputResponse, DateOnly> _on;
    private readonly TypedMember<InputResponse, string> _what;

    private InputResponseContract()
    {
        _on = Date("on");
        _what = Text("what");
        WithExtensions();
    }

    public static InputResponseContract Instance { get; } = new();

    protected override InputResponse Create(in Slots slots) => new()
    {
        On = _on.From(slots),
        What = _what.From(slots),
        Extensions = Extensions(slots),
    };
}
