using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>A document of an input: what came of reading it, or why its source could not be read.</summary>
/// <param name="Source">Where it came from, with ":line" for a line of NDJSON.</param>
/// <param name="Reading">What came of reading it.</param>
/// <param name="Error">Why there is no reading.</param>
internal readonly record struct InputDocument(string Source, InitiativeReading? Reading, CheckError? Error)
{
    /// <summary>The file it came from.</summary>
    public string File { get; init; } = Source;

    /// <summary>What is wrong with the source or the document, where there is no initiative.</summary>
    public CheckError? Failure => Error ?? (Reading?.Error is { } error ? CheckError.From(error) : null);

    /// <summary>The kind of a document that is plainly no change initiative; the reading then has an error.</summary>
    public LocalizedText? Other { get; init; }
}
