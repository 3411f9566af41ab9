namespace Aalborg.Personnel.Serialization;

/// <summary>The result of checking one document: an assessment, or an error.</summary>
public sealed record CheckResult
{
    /// <summary>Where the document came from: a path, with ":line" for a line of NDJSON.</summary>
    public required string Source { get; init; }

    /// <summary>The initiative, or <see langword="null"/> where the document could not be read. It is not written: the assessment names its id.</summary>
    public ChangeInitiative? Initiative { get; init; }

    /// <summary>The assessment, or <see langword="null"/> where the document could not be read.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What is missing before a phase, where that was asked.</summary>
    public Readiness? Before { get; init; }

    /// <summary>The pointers of the unknown members that a lenient reading ignored.</summary>
    public ValueList<string> Ignored { get; init; }

    /// <summary>What was wrong with the document or its source, or <see langword="null"/> where there is an assessment.</summary>
    public CheckError? Error { get; init; }
}
