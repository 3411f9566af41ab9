namespace Aalborg.Personnel.Benchmarks;

/// <summary>The processor time that this process has had, on all its threads.</summary>
internal static class Processor
{
    public static double Seconds => Environment.CpuUsage.TotalTime.TotalSeconds;
}
