namespace Aalborg.Personnel.Serialization;

/// <summary>How a stakeholder is involved.</summary>
internal sealed class InvolvementContract : DocumentContract<Involvement>
{
    private readonly TypedMember<Involvement, InvolvementForm> _form;
    private readonly TypedMember<Involvement, string?> _how;
    private readonly TypedMember<Involvement, DateOnly?> _starts;

    private InvolvementContract()
    {
        _form = Choice<InvolvementForm>("form");
        _how = OptionalText("how");
        _starts = OptionalDate("starts");
        WithExtensions();
    }

    public static InvolvementContract Instance { get; } = new();

    protected override Involvement Create(in Slots slots) => new()
    {
        Form = _form.From(slots),
        How = _how.From(slots),
        Starts = _starts.From(slots),
        Extensions = Extensions(slots),
    };
}
