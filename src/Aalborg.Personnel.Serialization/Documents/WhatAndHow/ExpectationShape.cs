namespace Aalborg.Personnel.Serialization;

/// <summary>An alignment of expectations.</summary>
internal sealed class ExpectationShape : ExtensibleShape<Expectation>
{
    private readonly TypedMember<Expectation, DateOnly> _on;
    private readonly TypedMember<Expectation, ValueList<string>> _with;
    private readonly TypedMember<Expectation, string> _agreed;

    private ExpectationShape()
    {
        _on = Date("on", expectation => expectation.On);
        _with = Texts("with", expectation => expectation.With);
        _agreed = Text("agreed", expectation => expectation.Agreed);
        WithExtensions();
    }

    public static ExpectationShape Instance { get; } = new();

    protected override Expectation Create(in Slots slots) => new()
    {
        On = _on.From(slots),
        With = _with.From(slots),
        Agreed = _agreed.From(slots),
        Extensions = Extensions(slots),
    };
}
