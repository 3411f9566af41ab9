using Aalborg.Personnel;

namespace HrSystem;

/// <summary>An initiative in a list, and how it stands on the day.</summary>
internal sealed record InitiativeRow(Guid Id, string Title, ChangePhase Phase, DateOnly? Starts, DateOnly? Ends, IReadOnlyList<VerdictEntry> Verdicts)
{
    public static InitiativeRow Of(ChangeInitiative initiative, Assessment assessment) => new(
        initiative.Id,
        initiative.Title,
        assessment.Phase,
        initiative.Timeline.Starts,
        initiative.Timeline.Ends,
        [.. assessment.Verdicts.Select(one => new VerdictEntry(one.Principle.Id, one.Verdict))]);
}
