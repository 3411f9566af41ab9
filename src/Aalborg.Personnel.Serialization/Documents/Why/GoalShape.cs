namespace Aalborg.Personnel.Serialization;

/// <summary>A goal.</summary>
internal sealed class GoalShape : ExtensibleShape<Goal>
{
    private readonly TypedMember<Goal, string> _id;
    private readonly TypedMember<Goal, string> _what;
    private readonly TypedMember<Goal, string?> _measure;
    private readonly TypedMember<Goal, DateOnly?> _due;

    private GoalShape()
    {
        _id = Text("id", goal => goal.Id);
        _what = Text("what", goal => goal.What);
        _measure = OptionalText("measure", goal => goal.Measure);
        _due = OptionalDate("due", goal => goal.Due);
        WithExtensions();
    }

    public static GoalShape Instance { get; } = new();

    protected override Goal Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        What = _what.From(slots),
        Measure = _measure.From(slots),
        Due = _due.From(slots),
        Extensions = Extensions(slots),
    };
}
