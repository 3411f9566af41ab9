using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

/// <summary>What a CPR number in a text is, word for word and slowly: what the contract says, to hold the fast one against.</summary>
internal static class CprDefinition
{
    private const string Dash = @"[\p{Pd}\u2212]";

    private static readonly Regex Ten = new(
        $@"(?<![0-9])(?:(?<d>[0-9][0-9])(?<m>[0-9][0-9])(?<y>[0-9][0-9])|(?<dot>)(?<d>[0-9][0-9])(?:\.(?<m>[0-9][0-9])\.|/(?<m>[0-9][0-9])/|{Dash}(?<m>[0-9][0-9]){Dash}|\s(?<m>[0-9][0-9])\s)(?<y>[0-9][0-9]))(?:\s|{Dash}|/|\.){{0,3}}(?<s>[0-9]{{4}})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromMinutes(1));

    private static readonly string[] Names = ["p-nr", "p-nummer", "produktionsenhed"];

    public static bool Holds(string text)
    {
        var seen = Seen(text);
        return Enumerable.Range(0, seen.Length).Any(at => Ten.Match(seen, at) is { Success: true } match && match.Index == at && IsNumber(match, seen));
    }

    /// <summary>Without invisible characters; full-width digits, stops and slashes are ASCII ones. What lies beyond the BMP is a dash or a sign.</summary>
    private static string Seen(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
        .Select(rune => rune.Value switch
        {
            >= 0xFF10 and <= 0xFF19 => $"{rune.Value - 0xFF10}",
            0xFF0E => ".",
            0xFF0F => "/",
            > 0xFFFF => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation ? "\u2E3A" : "*",
            _ => rune.ToString(),
        }));

    private static bool IsNumber(Match match, string text)
    {
        var number = string.Concat("dmys".Select(part => match.Groups[$"{part}"].Value));
        var sum = number.Zip([4, 3, 2, 7, 6, 5, 4, 3, 2, 1], (digit, weight) => (digit - '0') * weight).Sum();
        var isInformal = !match.Groups["dot"].Success
            && (number.StartsWith("0101", StringComparison.Ordinal) || Says(text, "cpr") || Says(text, "personnummer"));
        return IsDate(number) && (sum % 11 == 0 || isInformal) && !IsProductionUnit(match.Index, text);
    }

    private static bool IsDate(string number)
    {
        var year = int.Parse(number.AsSpan(4, 2), CultureInfo.InvariantCulture);
        var century = number[6] switch
        {
            '0' or '1' or '2' or '3' => 19,
            '4' or '9' => year <= 36 ? 20 : 19,
            _ => year <= 57 ? 20 : 18,
        };
        return DateOnly.TryParseExact($"{number[..4]}{century}{number[4..6]}", "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static bool IsProductionUnit(int start, string text)
    {
        var words = Regex.Matches(text[..start], @"\S+", RegexOptions.None, TimeSpan.FromMinutes(1)).TakeLast(3);
        return words.Any(word => Names.Any(name =>
        {
            for (var at = word.Value.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = word.Value.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!HasNumber(word.Index + at + name.Length, start, text))
                {
                    return true;
                }
            }

            return false;
        }));
    }

    private static bool HasNumber(int from, int to, string text) =>
        Regex.IsMatch(text[from..to], "[0-9]{8}", RegexOptions.None, TimeSpan.FromMinutes(1))
        || Enumerable.Range(from, to - from).Any(at => Ten.Match(text, at) is { Success: true } match && match.Index == at && at + match.Length <= to);

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
