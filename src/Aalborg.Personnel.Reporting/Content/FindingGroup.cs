namespace Aalborg.Personnel.Reporting;

/// <summary>Findings that stand on the same ground: what the policy says, what is inferred from it, what people have judged.</summary>
/// <param name="Heading">The ground: as in »Det siger politikken«.</param>
/// <param name="Rules">The rules that found something, in their order; at least one.</param>
internal sealed record FindingGroup(string Heading, IReadOnlyList<RuleFindings> Rules);
