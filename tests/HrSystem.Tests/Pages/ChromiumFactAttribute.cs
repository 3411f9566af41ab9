namespace HrSystem.Tests;

/// <summary>A test that needs Chromium, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.IsHere ? null : "There is no chromium on the PATH.";
}
