namespace Aalborg.Personnel;

/// <summary>The outcome of one rule in an assessment.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">Its outcome.</param>
public readonly record struct RuleResult(ChangeRule Rule, RuleOutcome Outcome);
