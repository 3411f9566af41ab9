namespace Aalborg.Personnel.Cli.Tests;

/// <summary>A test of what a file that may not be read gives: root may read everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Skip = "Root can read every file.";
        }
    }
}
