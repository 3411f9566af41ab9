namespace Aalborg.Personnel.Reporting;

/// <summary>Two values side by side; of long texts the part in which they differ.</summary>
internal static class SideBySide
{
    /// <summary>More of a value nobody reads in a table.</summary>
    private const int Longest = 400;

    /// <summary>So much of what is the same stands before the difference.</summary>
    private const int Before = 60;

    /// <summary>The cells of two values, each in lines; a dash where there is none.</summary>
    public static (Phrase Was, Phrase Is) Of(IReadOnlyList<string> was, IReadOnlyList<string> @is)
    {
        var start = was.Count == 1 && @is.Count == 1 ? StartOf(was[0], @is[0]) : 0;
        return (Cell(was, start), Cell(@is, start));
    }

    private static Phrase Cell(IReadOnlyList<string> lines, int start) => lines.Count == 0 ? "–" : Phrase.Lines(lines.Select(line => (Phrase)Cut(line, start)));

    private static string Cut(string line, int start)
    {
        var rest = start == 0 || start > line.Length ? line : $"…{line[start..]}";
        return Printable.Shortened(rest, Longest);
    }

    /// <summary>Where to begin, so that the difference is seen: at the start where both texts are short or differ early.</summary>
    private static int StartOf(string was, string @is)
    {
        var same = was.AsSpan().CommonPrefixLength(@is);
        if (Math.Max(was.Length, @is.Length) <= Longest || same <= Longest / 2)
        {
            return 0;
        }

        var start = same - Before;
        return char.IsLowSurrogate(was[start]) ? start - 1 : start;
    }
}
