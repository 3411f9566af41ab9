namespace Aalborg.Personnel.Faults.Tests;

/// <summary>A test that breaks things with a shell, signals and links.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no sh.";
        }
    }
}
