namespace Aalborg.Personnel.Reporting;

/// <summary>A run of text within a phrase.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Status">The status, of a badge.</param>
/// <param name="Target">Where it leads, of a link.</param>
/// <param name="Warmth">How warm it is, of a number of a heat map.</param>
internal readonly record struct Run(RunKind Kind, string Text, Status Status = default, string Target = "", Warmth Warmth = default);
