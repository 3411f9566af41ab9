namespace Aalborg.Personnel.Catalogue;

/// <summary>Finds CPR numbers (personnumre) in a text, and leaves alone what only looks like one.</summary>
internal static class CprNumber
{
    private const int DateDigits = 6;
    private const int SerialDigits = 4;

    /// <summary>Whether the text holds a CPR number.</summary>
    public static bool IsIn(string text)
    {
        Span<int> digits = stackalloc int[DateDigits + SerialDigits];
        var from = 0;
        while (text.AsSpan(from).IndexOfAnyInRange('0', '9') is var offset and >= 0)
        {
            var start = from + offset;
            from = EndOfDigits(text, start);
            if (TryReadDigits(text, start, from, digits) && IsIssued(digits, text) && !IsProductionUnit(text.AsSpan(0, start)))
            {
                return true;
            }
        }

        return false;
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

    private static bool IsIssued(ReadOnlySpan<int> digits, string text)
    {
        var (day, month, year) = ((digits[0] * 10) + digits[1], (digits[2] * 10) + digits[3], YearOf(digits));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        // Numbers without modulus 11 have been issued since 2007: most to those registered as born on 1 January.
        return FulfilsModulus11(digits)
            || (day == 1 && month == 1)
            || text.Contains("cpr", StringComparison.OrdinalIgnoreCase)
            || text.Contains("personnummer", StringComparison.OrdinalIgnoreCase);
    }

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

    /// <summary>Whether one of the three words before says that the number is a production unit's (P-nummer).</summary>
    private static bool IsProductionUnit(ReadOnlySpan<char> before)
    {
        for (var words = 0; words < 3 && !before.IsEmpty; words++)
        {
            before = before.TrimEnd();
            var start = before.Length;
            while (start > 0 && !char.IsWhiteSpace(before[start - 1]))
            {
                start--;
            }

            var word = before[start..];
            if (word.Contains("p-nr", StringComparison.OrdinalIgnoreCase)
                || word.Contains("p-nummer", StringComparison.OrdinalIgnoreCase)
                || word.Contains("produktionsenhed", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            before = before[..start];
        }

        return false;
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
