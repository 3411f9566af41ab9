namespace Aalborg.Personnel;

/// <summary>The reason why a string is no text of a document.</summary>
public enum TextFault
{
    /// <summary>The string is a text, or blank.</summary>
    None,

    /// <summary>The string has half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>The string has more than <see cref="DocumentText.MaxLength"/> code points, as it stands or in Unicode NFC.</summary>
    TooLong,

    /// <summary>The string has more than <see cref="DocumentText.MaxMarksInARow"/> combining marks in a row, as it stands or in Unicode NFC.</summary>
    TooManyMarks,
}
