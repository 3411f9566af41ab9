namespace Aalborg.Personnel.Cli.Tests;

/// <summary>A clock that goes on by the same step each time it is looked at.</summary>
internal sealed class TickingClock(TimeSpan step) : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now += step.Ticks;
}
