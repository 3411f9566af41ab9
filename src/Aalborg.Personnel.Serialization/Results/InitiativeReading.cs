using System.Diagnostics.CodeAnalysis;

namespace Aalborg.Personnel.Serialization;

/// <summary>What came of reading one document: an initiative, or the first thing wrong.</summary>
public sealed record InitiativeReading
{
    internal InitiativeReading()
    {
    }

    /// <summary>The line of the file on which the document begins, from 1.</summary>
    public int Line { get; internal init; } = 1;

    /// <summary>Whether the document could be read: then there is an initiative, else an error.</summary>
    [MemberNotNullWhen(true, nameof(Initiative))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Initiative is not null;

    /// <summary>The initiative, or <see langword="null"/> where the document could not be read.</summary>
    public ChangeInitiative? Initiative { get; internal init; }

    /// <summary>What was wrong, or <see langword="null"/> where the document could be read.</summary>
    public PersonnelJsonException? Error { get; internal init; }

    /// <summary>The pointers of the unknown members that a lenient reading ignored, in the order of the document.</summary>
    public ValueList<string> Ignored { get; internal init; }

    /// <summary>
    /// The document's bytes as they were read, of NDJSON the line without its line feed, where a reader of a stream was asked to keep them; else empty. A document that could not be read has them too, but for one with more bytes than it may have.
    /// </summary>
    public ReadOnlyMemory<byte> Text { get; internal init; }

    /// <summary>Reads a document, or finds what is wrong first.</summary>
    internal static InitiativeReading Of(ReadOnlySpan<byte> utf8, bool lenient, int line = 1, CancellationToken cancellationToken = default)
    {
        try
        {
            var json = new JsonCursor(utf8, lenient, line, cancellationToken: cancellationToken);
            return new() { Line = line, Initiative = json.ReadDocument(ChangeInitiativeContract.Instance), Ignored = json.Ignored() };
        }
        catch (PersonnelJsonException error)
        {
            return new() { Line = line, Error = error };
        }
    }
}
