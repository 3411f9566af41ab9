namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>A caller's payload: a case of a case system, which holds what is ours wherever it may stand.</summary>
internal sealed record CaseFile
{
    public string? CaseNumber { get; init; }

    public ChangeInitiative? TheChange { get; init; }

    public List<ChangeInitiative>? AllChanges { get; init; }

    public Dictionary<string, ChangeInitiative>? ByUnit { get; init; }

    public Policy? LocalPolicy { get; init; }

    public RuleProfile? OurProfile { get; init; }

    public Assessment? LastAssessment { get; init; }
}
