namespace Aalborg.Personnel.Reporting;

/// <summary>The text that a document was read from, and where it stands in which file, so that a finding can be shown at its line.</summary>
public sealed class SourceText
{
    /// <summary>Describes a text.</summary>
    /// <param name="file">The file's path, as it is to be shown.</param>
    /// <param name="utf8">The document, as UTF-8; it is not copied.</param>
    /// <param name="firstLine">The line of the file on which the document begins, from 1: the line itself where the file is NDJSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstLine"/> is less than 1.</exception>
    public SourceText(string file, ReadOnlyMemory<byte> utf8, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstLine, 1);
        (File, Utf8, FirstLine) = (file, utf8, firstLine);
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>The document, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The line of the file on which the document begins, from 1.</summary>
    public int FirstLine { get; }
}
