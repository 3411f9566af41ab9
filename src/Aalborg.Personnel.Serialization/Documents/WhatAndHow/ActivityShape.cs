namespace Aalborg.Personnel.Serialization;

/// <summary>An activity of the plan.</summary>
internal sealed class ActivityShape : ExtensibleShape<Activity>
{
    private readonly TypedMember<Activity, string> _id;
    private readonly TypedMember<Activity, string> _what;
    private readonly TypedMember<Activity, string?> _how;
    private readonly TypedMember<Activity, DateOnly?> _starts;
    private readonly TypedMember<Activity, DateOnly?> _ends;
    private readonly TypedMember<Activity, string?> _responsible;
    private readonly TypedMember<Activity, DateOnly?> _done;

    private ActivityShape()
    {
        _id = Text("id", activity => activity.Id);
        _what = Text("what", activity => activity.What);
        _how = OptionalText("how", activity => activity.How);
        _starts = OptionalDate("starts", activity => activity.Starts);
        _ends = OptionalDate("ends", activity => activity.Ends);
        _responsible = OptionalText("responsible", activity => activity.Responsible);
        _done = OptionalDate("done", activity => activity.Done);
        WithExtensions();
    }

    public static ActivityShape Instance { get; } = new();

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
