namespace Aalborg.Personnel.Serialization;

/// <summary>How a stakeholder is involved.</summary>
internal sealed class InvolvementShape : ExtensibleShape<Involvement>
{
    private readonly TypedMember<Involvement, InvolvementForm> _form;
    private readonly TypedMember<Involvement, string?> _how;
    private readonly TypedMember<Involvement, DateOnly?> _starts;

    private InvolvementShape()
    {
        _form = Required("form", EnumKind<InvolvementForm>.Instance, involvement => involvement.Form);
        _how = OptionalText("how", involvement => involvement.How);
        _starts = OptionalDate("starts", involvement => involvement.Starts);
        WithExtensions();
    }

    public static InvolvementShape Instance { get; } = new();

    protected override Involvement Create(in Slots slots) => new()
    {
        Form = _form.From(slots),
        How = _how.From(slots),
        Starts = _starts.From(slots),
        Extensions = Extensions(slots),
    };
}
