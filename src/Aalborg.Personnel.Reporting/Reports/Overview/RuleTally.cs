namespace Aalborg.Personnel.Reporting;

/// <summary>How often a rule is missing in the documents of a report.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Findings">How many findings it has in all of them.</param>
internal readonly record struct RuleTally(ChangeRule Rule, int Documents, int Findings);
