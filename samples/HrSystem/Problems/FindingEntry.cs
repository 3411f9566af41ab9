using System.Text.Json.Serialization;
using Aalborg.Personnel;

namespace HrSystem;

/// <summary>A finding, as it stands in an assessment: the same members, so that a client reads both alike.</summary>
internal sealed record FindingEntry(
    string Rule,
    RuleSeverity Severity,
    FindingState State,
    string Pointer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    string Fingerprint,
    IReadOnlyList<string> Statements,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Inferred,
    string Message,
    string Remedy)
{
    public static FindingEntry Of(Finding finding, Language language) => new(
        finding.Rule.Id.Value,
        finding.Severity,
        finding.State,
        finding.Pointer,
        finding.Detail,
        finding.Fingerprint,
        [.. finding.Statements.Select(statement => statement.Id)],
        finding.IsInferred,
        finding.Message(language),
        finding.Remedy(language));
}
