namespace Aalborg.Personnel.Serialization;

/// <summary>The text that a document was read from, and its position in a file, so that findings can be shown at their lines.</summary>
public sealed class SourceText
{
    /// <summary>Initializes a text.</summary>
    /// <param name="file">The path of the file, as reports show it.</param>
    /// <param name="utf8">The document, as UTF-8; it is not copied.</param>
    /// <param name="firstLine">The line of the file on which the document begins, from 1: the line itself if the file is NDJSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstLine"/> is less than 1.</exception>
    public SourceText(string file, ReadOnlyMemory<byte> utf8, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstLine, 1);
        (File, Utf8, FirstLine) = (file, utf8, firstLine);
    }

    /// <summary>Gets the path of the file.</summary>
    public string File { get; }

    /// <summary>Gets the document, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Gets the line of the file on which the document begins, from 1.</summary>
    public int FirstLine { get; }
}
