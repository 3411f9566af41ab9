using System.Globalization;

namespace Aalborg.Personnel.Catalogue;

/// <summary>Ten digits as a CPR number is written, a date or not: day, month and year, a separator of at most three characters, and four digits, with no digit next to either end.</summary>
internal static class TenDigits
{
    public const int Count = 10;

    private const int DateDigits = 6;
    private const int PartDigits = 2;
    private const int SerialDigits = 4;
    private const int LongestSeparator = 3;

    private enum Separator
    {
        None,
        Dot,
        Slash,
        Dash,
        WhiteSpace,
    }

    /// <summary>Where the next digits begin, or -1.</summary>
    public static int NextRun(string text, int from) =>
        text.AsSpan(from).IndexOfAnyInRange('0', '9') is var at and >= 0 ? from + at : -1;

    /// <summary>Where the digits that begin here end.</summary>
    public static int EndOfRun(string text, int start) =>
        text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is var length and >= 0 ? start + length : text.Length;

    /// <summary>Reads ten digits that begin at the beginning of a run of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="digits">The digits.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="isDotted">Whether something stands between day, month and year.</param>
    public static bool TryRead(string text, int start, Span<int> digits, out int end, out bool isDotted)
    {
        (end, isDotted) = (start, false);
        var endOfRun = EndOfRun(text, start);
        switch (endOfRun - start)
        {
            case Count:
                end = endOfRun;
                break;
            case DateDigits:
                end = EndOfSerial(text, endOfRun);
                break;
            case PartDigits when KindAt(text, endOfRun) is var kind and not Separator.None:
                var month = endOfRun + 1;
                var year = month + PartDigits + 1;
                isDotted = true;
                if (EndOfRun(text, month) == month + PartDigits && KindAt(text, month + PartDigits) == kind)
                {
                    end = (EndOfRun(text, year) - year) switch
                    {
                        PartDigits => EndOfSerial(text, year + PartDigits),
                        PartDigits + SerialDigits => year + PartDigits + SerialDigits,
                        _ => start,
                    };
                }

                break;
        }

        return end > start && Collect(text.AsSpan(start, end - start), digits);
    }

    /// <summary>Where four digits end that come after a separator, or 0.</summary>
    private static int EndOfSerial(string text, int at)
    {
        var serial = at;
        while (serial < at + LongestSeparator && KindAt(text, serial) != Separator.None)
        {
            serial++;
        }

        return serial < text.Length && EndOfRun(text, serial) is var end && end - serial == SerialDigits ? end : 0;
    }

    private static Separator KindAt(string text, int at) => at >= text.Length ? Separator.None : text[at] switch
    {
        '.' => Separator.Dot,
        '/' => Separator.Slash,
        '-' or '\u2212' => Separator.Dash,
        var c when char.IsWhiteSpace(c) => Separator.WhiteSpace,
        var c when char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation => Separator.Dash,
        _ => Separator.None,
    };

    private static bool Collect(ReadOnlySpan<char> written, Span<int> digits)
    {
        var count = 0;
        foreach (var c in written)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c - '0';
            }
        }

        return count == Count;
    }
}
