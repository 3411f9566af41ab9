namespace HrSystem;

/// <summary>The day it is where the server stands.</summary>
internal static class Clock
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
