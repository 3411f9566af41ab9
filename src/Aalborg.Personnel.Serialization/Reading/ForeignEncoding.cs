namespace Aalborg.Personnel.Serialization;

/// <summary>Recognises UTF-16 and UTF-32 by the first bytes of a document: by the byte order mark or, since JSON begins with an ASCII character, by where the zeros are.</summary>
internal static class ForeignEncoding
{
    /// <summary>Returns what to say of a document in another encoding than UTF-8, or nothing.</summary>
    public static LocalizedText? ProblemOf(ReadOnlySpan<byte> document) => document switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => Problems.IsUtf32,
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => Problems.IsUtf16,
        _ => null,
    };
}
