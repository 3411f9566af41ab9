namespace Aalborg.Personnel;

/// <summary>How many initiatives have a verdict on a principle.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Initiatives">How many initiatives have it.</param>
public readonly record struct VerdictShare(Principle Principle, Verdict Verdict, int Initiatives);
