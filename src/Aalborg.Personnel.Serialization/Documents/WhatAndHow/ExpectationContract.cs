namespace Aalborg.Personnel.Serialization;

/// <summary>An alignment of expectations.</summary>
internal sealed class ExpectationContract : DocumentContract<Expectation>
{
    private readonly TypedMember<Expectation, DateOnly> _on;
    private readonly TypedMember<Expectation, ValueList<string>> _with;
    private readonly TypedMember<Expectation, string> _agreed;

    private ExpectationContract()
    {
        _on = Date("on");
        _with = Texts("with");
        _agreed = Text("agreed");
        WithExtensions();
    }

    public static ExpectationContract Instance { get; } = new();

    protected override Expectation Create(in Slots slots) => new()
    {
        On = _on.From(slots),
        With = _with.From(slots),
        Agreed = _agreed.From(slots),
        Extensions = Extensions(slots),
    };
}
