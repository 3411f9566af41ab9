namespace Aalborg.Personnel.Serialization;

/// <summary>Finds where things are in the bytes of a document.</summary>
public static class JsonLocator
{
    /// <summary>Finds the ranges of JSON Pointers (RFC 6901), all in one pass. Of members with the same name the last is meant.</summary>
    /// <param name="utf8">The document, with or without a byte order mark.</param>
    /// <param name="pointers">The pointers.</param>
    /// <returns>The ranges, in the order of the pointers, or <see langword="null"/> if the bytes are not JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is <see langword="null"/>.</exception>
    public static JsonRange[]? Find(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        return JsonRanges.Of(utf8, pointers);
    }

    /// <summary>Returns the offset of a byte, as an error reports it: by its line and the position in the line, both from 1.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="line">The line.</param>
    /// <param name="position">The position, in bytes.</param>
    /// <returns>The offset.</returns>
    public static int OffsetAt(ReadOnlySpan<byte> utf8, int line, int position) => JsonLocation.OffsetAt(utf8, line, position);

    /// <summary>Returns the name of the member, or the index of the item, that a JSON Pointer leads to.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <returns>The last segment, with its escapes undone; empty for the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public static string NameAt(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return JsonLocation.Name(pointer[(pointer.LastIndexOf('/') + 1)..]);
    }
}
