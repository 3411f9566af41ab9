using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Reads and assesses documents, one a line.</summary>
internal static class LineChecking
{
    public static IEnumerable<CheckResult> Of(Stream lines, DateOnly on)
    {
        foreach (var reading in PersonnelJson.ReadInitiatives(lines))
        {
            yield return CheckResult.Of("lines.ndjson", reading, initiative => AalborgPolicy.Rules.Assess(initiative, on));
        }
    }
}
