namespace Aalborg.Personnel;

/// <summary>The verdict on a principle in two assessments.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Was">The verdict in the older assessment.</param>
/// <param name="Is">The verdict in the newer one.</param>
public sealed record VerdictComparison(Principle Principle, Verdict Was, Verdict Is);
