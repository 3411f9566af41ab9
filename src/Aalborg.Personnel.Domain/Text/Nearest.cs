namespace Aalborg.Personnel;

/// <summary>Finds the known name that is nearest to one that is not known: the fewest letters to add, remove or replace, whatever their case.</summary>
internal static class Nearest
{
    /// <summary>Longer names are compared by their beginning: nobody mistypes that much.</summary>
    private const int MaxLength = 64;

    /// <summary>The nearest of the known names, the first of equals; <see langword="null"/> where none is known.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        var beginning = name[..Math.Min(name.Length, MaxLength)];
        return known.MinBy(candidate => Distance(beginning, candidate[..Math.Min(candidate.Length, MaxLength)]));
    }

    private static int Distance(string one, string other)
    {
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replace = previous[j - 1] + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length];
    }
}
