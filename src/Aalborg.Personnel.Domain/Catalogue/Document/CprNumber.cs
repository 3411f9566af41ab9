using System.Buffers;

namespace Aalborg.Personnel.Catalogue;

/// <summary>Finds CPR numbers (personnumre) in a text, and leaves alone what only looks like one.</summary>
internal static class CprNumber
{
    /// <summary>So many digits in a row are a number of their own, and nobody reads the name of a production unit past it.</summary>
    private const int DigitsOfANumber = 8;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>Whether the text holds a CPR number. It goes through the text once, however many numbers there are.</summary>
    public static bool IsIn(string text) => HasTenDigits(text) && IsInVisible(VisibleText.Of(text));

    /// <summary>Most texts do not.</summary>
    private static bool HasTenDigits(ReadOnlySpan<char> text)
    {
        for (var found = 0; found < TenDigits.Count; found++)
        {
            var at = text.IndexOfAny(Digits);
            if (at < 0)
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
    }

    private static bool IsInVisible(string text)
    {
        Span<int> digits = stackalloc int[TenDigits.Count];
        var before = new WordsBefore(text);
        bool? saysSo = null;
        for (var start = TenDigits.NextRun(text, 0); start >= 0;)
        {
            var endOfRun = TenDigits.EndOfRun(text, start);
            if (TenDigits.TryRead(text, start, digits, out var end, out var isDotted))
            {
                if (IsDate(digits)
                    && (FulfilsModulus11(digits) || (!isDotted && (IsNewYearsDay(digits) || (saysSo ??= SaysSo(text)))))
                    && !before.NameProductionUnit(start))
                {
                    return true;
                }

                before.AddNumber(start, end);
            }
            else if (endOfRun - start >= DigitsOfANumber)
            {
                before.AddNumber(start, endOfRun);
            }

            start = TenDigits.NextRun(text, endOfRun);
        }

        return false;
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
}
