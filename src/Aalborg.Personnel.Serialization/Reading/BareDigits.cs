namespace Aalborg.Personnel.Serialization;

/// <summary>Recognises digits without quotes that are no number in JSON: a date, a KLE number, a UUID, a number with a zero in front.</summary>
internal static class BareDigits
{
    /// <summary>Returns whether a document stops being JSON within such digits.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The first byte that is not JSON.</param>
    public static bool Are(ReadOnlySpan<byte> document, int offset)
    {
        var start = offset;
        while (start > 0 && IsPart(document[start - 1]))
        {
            start--;
        }

        return start < offset
            && offset < document.Length
            && IsPart(document[offset])
            && char.IsAsciiDigit((char)document[start])
            && document[..start].TrimEnd(" \t\r\n"u8) is [.., (byte)':' or (byte)'[' or (byte)','];
    }

    private static bool IsPart(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.';
}
