namespace Aalborg.Personnel.Serialization;

/// <summary>When the change starts, ends, is closed or is stopped.</summary>
internal sealed class TimelineContract : DocumentContract<Timeline>
{
    private readonly TypedMember<Timeline, DateOnly?> _starts;
    private readonly TypedMember<Timeline, DateOnly?> _ends;
    private readonly TypedMember<Timeline, DateOnly?> _closed;
    private readonly TypedMember<Timeline, DateOnly?> _stopped;

    private TimelineContract()
    {
        _starts = OptionalDate("starts");
        _ends = OptionalDate("ends");
        _closed = OptionalDate("closed");
        _stopped = OptionalDate("stopped");
        WithExtensions();
    }

    public static TimelineContract Instance { get; } = new();

    protected override Timeline Create(in Slots slots) => new()
    {
        Starts = _starts.From(slots),
        Ends = _ends.From(slots),
        Closed = _closed.From(slots),
        Stopped = _stopped.From(slots),
        Extensions = Extensions(slots),
    };
}
