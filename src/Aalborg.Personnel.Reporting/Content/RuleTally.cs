namespace Aalborg.Personnel.Reporting;

/// <summary>How often a rule fails in the documents of a report.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Documents">In how many documents it fails.</param>
/// <param name="Findings">How many failed findings it has in all of them.</param>
internal readonly record struct RuleTally(ChangeRule Rule, int Documents, int Findings);
