namespace Aalborg.Personnel.Serialization;

/// <summary>How change initiatives are read from a stream. Where nothing is said: strictly, with a limit, and without keeping the text.</summary>
public sealed record ReadingOptions
{
    /// <summary>Strictly, at most <see cref="PersonnelJson.MaxDocumentBytes"/> a document, and without keeping the text.</summary>
    public static ReadingOptions Standard { get; } = new();

    /// <summary>Whether unknown members are ignored, and newer minor versions of the format are read.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The most bytes that a document may have: all of it, white space too, or a line of NDJSON without its line feed. One that has more is an error where it passes the limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxDocumentBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = PersonnelJson.MaxDocumentBytes;

    /// <summary>Whether each reading keeps the bytes of its document, as <see cref="InitiativeReading.Text"/>.</summary>
    public bool KeepsText { get; init; }
}
