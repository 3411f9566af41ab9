using System.Runtime.InteropServices;

namespace Aalborg.Personnel;

/// <summary>Where the findings of one rule stand, by place and detail. A rule may have several at one place; each is taken once.</summary>
internal sealed class FindingStates
{
    private readonly Dictionary<(string Pointer, string? Detail), int[]> _counts = [];

    public FindingStates(ReadOnlySpan<Finding> findings)
    {
        foreach (var finding in findings)
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, PlaceOf(finding), out _);
            (counts ??= new int[4])[(int)finding.State]++;
        }
    }

    /// <summary>Takes one at the place of a finding that stands where the finding does.</summary>
    public bool TryTake(Finding finding)
    {
        if (_counts.TryGetValue(PlaceOf(finding), out var counts) && counts[(int)finding.State] > 0)
        {
            counts[(int)finding.State]--;
            return true;
        }

        return false;
    }

    /// <summary>Takes the worst that is left at the place of a finding.</summary>
    public FindingState? TakeWorstAt(Finding finding)
    {
        if (_counts.TryGetValue(PlaceOf(finding), out var counts) && Array.FindIndex(counts, count => count > 0) is var state and >= 0)
        {
            counts[state]--;
            return (FindingState)state;
        }

        return null;
    }

    private static (string Pointer, string? Detail) PlaceOf(Finding finding) => (finding.Pointer, finding.Detail);
}
