namespace Aalborg.Personnel.Serialization;

/// <summary>A goal.</summary>
internal sealed class GoalContract : DocumentContract<Goal>
{
    private readonly TypedMember<Goal, string> _id;
    private readonly TypedMember<Goal, string> _what;
    private readonly TypedMember<Goal, string?> _measure;
    private readonly TypedMember<Goal, DateOnly?> _due;

    private GoalContract()
    {
        _id = Id();
        _what = Text("what");
        _measure = OptionalText("measure");
        _due = OptionalDate("due");
        WithExtensions();
    }

    public static GoalContract Instance { get; } = new();

    protected override Goal Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        What = _what.From(slots),
        Measure = _measure.From(slots),
        Due = _due.From(slots),
        Extensions = Extensions(slots),
    };
}
