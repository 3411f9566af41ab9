namespace Aalborg.Personnel.Serialization;

/// <summary>An activity of the plan.</summary>
internal sealed class ActivityContract : DocumentContract<Activity>
{
    private readonly TypedMember<Activity, string> _id;
    private readonly TypedMember<Activity, string> _what;
    private readonly TypedMember<Activity, string?> _how;
    private readonly TypedMember<Activity, DateOnly?> _starts;
    private readonly TypedMember<Activity, DateOnly?> _ends;
    private readonly TypedMember<Activity, string?> _responsible;
    private readonly TypedMember<Activity, DateOnly?> _done;

    private ActivityContract()
    {
        _id = Id();
        _what = Text("what");
        _how = OptionalText("how");
        _starts = OptionalDate("starts");
        _ends = OptionalDate("ends");
        _responsible = OptionalText("responsible");
        _done = OptionalDate("done");
        WithExtensions();
    }

    public static ActivityContract Instance { get; } = new();

    protected override Activity Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        What = _what.From(slots),
        How = _how.From(slots),
        Starts = _starts.From(slots),
        Ends = _ends.From(slots),
        Responsible = _responsible.From(slots),
        Done = _done.From(slots),
        Extensions = Extensions(slots),
    };
}
