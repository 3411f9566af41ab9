namespace Aalborg.Personnel.Domain.Tests.Comparisons;

/// <summary>Two versions of a small change, and what differs between them, written short: "changed /title", "changed /why/goals/0/due was /why/goals/1/due".</summary>
internal static class Versions
{
    public static ChangeInitiative Draft { get; } = new() { Id = Guid.Parse("3f2a8c1e-5b7d-4e9a-8c21-7d4f0b6e9a13"), Title = "Ny vagtplan" };

    public static DateOnly Day(int day) => new(2026, 3, day);

    public static string[] Changes(ChangeInitiative old, ChangeInitiative @new) => [.. InitiativeComparison.Between(old, @new).Changes.Select(Written)];

    public static string[] Changes(Func<ChangeInitiative, ChangeInitiative> old, Func<ChangeInitiative, ChangeInitiative> @new) => Changes(old(Draft), @new(Draft));

    private static string Written(DocumentChange change) => change.Kind switch
    {
        DocumentChangeKind.Added => $"added {change.Pointer}",
        DocumentChangeKind.Removed => $"removed {change.Was}",
        _ => change.Pointer == change.Was ? $"changed {change.Pointer}" : $"changed {change.Pointer} was {change.Was}",
    };
}
