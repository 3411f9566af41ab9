namespace Aalborg.Personnel.Catalogue;

/// <summary>Finds CPR numbers (personnumre) in a text, and leaves alone what only looks like one.</summary>
internal static class CprNumber
{
    private const int DateDigits = 6;
    private const int SerialDigits = 4;

    /// <summary>Whether the text holds a CPR number. It goes through the text once, however many numbers there are.</summary>
    public static bool IsIn(string text) => NextDigits(text, 0) is var first and >= 0 && IsFrom(first, text);

    private static bool IsFrom(int first, string text)
    {
        Span<int> digits = stackalloc int[DateDigits + SerialDigits];
        var before = new WordsBefore(text);
        bool? saysSo = null;
        for (var start = first; start >= 0;)
        {
            var end = EndOfDigits(text, start);
            if (TryReadDigits(text, start, end, digits)
                && IsDate(digits)
                && (FulfilsModulus11(digits) || IsNewYearsDay(digits) || (saysSo ??= SaysSo(text)))
                && !before.NameProductionUnit(start))
            {
                return true;
            }

            start = NextDigits(text, end);
        }

        return false;
    }

    /// <summary>Where digits begin that may be six in a row, or -1. Six cannot hide between every sixth character, so the others are not looked at.</summary>
    private static int NextDigits(string text, int from)
    {
        for (var i = from + DateDigits - 1; i < text.Length; i += DateDigits)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                while (i > from && char.IsAsciiDigit(text[i - 1]))
                {
                    i--;
                }

                return i;
            }
        }

        return -1;
    }

    /// <summary>Six digits, at most one separator and four digits, with no digit next to either end.</summary>
    private static bool TryReadDigits(string text, int start, int end, Span<int> digits)
    {
        var serial = (end - start) switch
        {
            DateDigits + SerialDigits => start + DateDigits,
            DateDigits => AfterSeparator(text, end),
            _ => -1,
        };
        if (serial < 0 || EndOfDigits(text, serial) != serial + SerialDigits)
        {
            return false;
        }

        for (var i = 0; i < DateDigits + SerialDigits; i++)
        {
            digits[i] = text[i < DateDigits ? start + i : serial + i - DateDigits] - '0';
        }

        return true;
    }

    /// <summary>A space, no-break space, tab, slash or dot; or a hyphen or dash with at most one space on each side.</summary>
    private static int AfterSeparator(string text, int at)
    {
        var afterSpace = at < text.Length && IsSpace(text[at]) ? at + 1 : at;
        if (afterSpace < text.Length && text[afterSpace] is '-' or '\u2011' or '\u2013')
        {
            return afterSpace + 1 < text.Length && IsSpace(text[afterSpace + 1]) ? afterSpace + 2 : afterSpace + 1;
        }

        return at < text.Length && (IsSpace(text[at]) || text[at] is '\t' or '/' or '.') ? at + 1 : -1;
    }

    private static bool IsDate(ReadOnlySpan<int> digits)
    {
        var (day, month) = ((digits[0] * 10) + digits[1], (digits[2] * 10) + digits[3]);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(YearOf(digits), month);
    }

    /// <summary>Numbers without modulus 11 have been issued since 2007, most of them for those registered as born on 1 January.</summary>
    private static bool IsNewYearsDay(ReadOnlySpan<int> digits) => digits is [0, 1, 0, 1, ..];

    /// <summary>Whether the text itself speaks of CPR numbers.</summary>
    private static bool SaysSo(string text) =>
        text.Contains("cpr", StringComparison.OrdinalIgnoreCase) || text.Contains("personnummer", StringComparison.OrdinalIgnoreCase);

    /// <summary>The seventh digit says the century.</summary>
    private static int YearOf(ReadOnlySpan<int> digits)
    {
        var year = (digits[4] * 10) + digits[5];
        return digits[6] switch
        {
            <= 3 => 1900 + year,
            4 or 9 => year <= 36 ? 2000 + year : 1900 + year,
            _ => year <= 57 ? 2000 + year : 1800 + year,
        };
    }

    private static bool FulfilsModulus11(ReadOnlySpan<int> digits)
    {
        ReadOnlySpan<int> weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * digits[i];
        }

        return sum % 11 == 0;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';

    private static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
