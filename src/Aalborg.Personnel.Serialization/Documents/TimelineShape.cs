namespace Aalborg.Personnel.Serialization;

/// <summary>When the change starts, ends, is closed or is stopped.</summary>
internal sealed class TimelineShape : ExtensibleShape<Timeline>
{
    private readonly TypedMember<Timeline, DateOnly?> _starts;
    private readonly TypedMember<Timeline, DateOnly?> _ends;
    private readonly TypedMember<Timeline, DateOnly?> _closed;
    private readonly TypedMember<Timeline, DateOnly?> _stopped;

    private TimelineShape()
    {
        _starts = OptionalDate("starts", timeline => timeline.Starts);
        _ends = OptionalDate("ends", timeline => timeline.Ends);
        _closed = OptionalDate("closed", timeline => timeline.Closed);
        _stopped = OptionalDate("stopped", timeline => timeline.Stopped);
        WithExtensions();
    }

    public static TimelineShape Instance { get; } = new();

    protected override Timeline Create(in Slots slots) => new()
    {
        Starts = _starts.From(slots),
        Ends = _ends.From(slots),
        Closed = _closed.From(slots),
        Stopped = _stopped.From(slots),
        Extensions = Extensions(slots),
    };
}
