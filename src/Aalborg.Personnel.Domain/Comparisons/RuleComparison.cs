namespace Aalborg.Personnel;

/// <summary>The outcome of a rule in two assessments.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Was">Its outcome in the older assessment.</param>
/// <param name="Is">Its outcome in the newer one.</param>
public sealed record RuleComparison(ChangeRule Rule, RuleOutcome Was, RuleOutcome Is);
