namespace Aalborg.Personnel;

/// <summary>The verdict on one principle in an assessment.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Counts">What the verdict rests on.</param>
public readonly record struct PrincipleVerdict(Principle Principle, Verdict Verdict, VerdictCounts Counts);
