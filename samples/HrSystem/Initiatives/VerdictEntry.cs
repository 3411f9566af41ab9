using Aalborg.Personnel;

namespace HrSystem;

/// <summary>A verdict, as it stands in an assessment.</summary>
internal sealed record VerdictEntry(string Principle, Verdict Verdict);
