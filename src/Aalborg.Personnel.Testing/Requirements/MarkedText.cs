using System.Globalization;

namespace Aalborg.Personnel.Testing;

/// <summary>A text that stands nowhere else: when a message holds it, the message repeats the document.</summary>
internal static class MarkedText
{
    public const string Mark = "zq7";

    /// <summary>A text of nothing but marks, so that a part of it is known again too.</summary>
    public static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{Mark} {number} {Mark}{Mark}");
}
