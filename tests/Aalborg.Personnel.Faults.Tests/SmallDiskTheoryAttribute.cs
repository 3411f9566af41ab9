using System.Diagnostics;

namespace Aalborg.Personnel.Faults.Tests;

/// <summary>A test on a disk of 16 KB in memory, which only root on Linux can mount, and not in every container.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> CanMount = new(TryMount);

    public SmallDiskTheoryAttribute()
    {
        if (!CanMount.Value)
        {
            Skip = "A disk can be mounted by root on Linux only, where it has a namespace of its own (unshare --mount).";
        }
    }

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var start = new ProcessStartInfo("sh", ["-c", "unshare --mount mount -t tmpfs tmpfs /tmp"]) { UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
