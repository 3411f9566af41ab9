namespace Aalborg.Personnel.Serialization;

/// <summary>A document that could not be read, or a source that holds none.</summary>
/// <param name="Source">Where it was to come from: a path, with ":line" for a line of NDJSON.</param>
/// <param name="Error">What was wrong.</param>
public sealed record UnreadableSource(string Source, CheckError Error);
