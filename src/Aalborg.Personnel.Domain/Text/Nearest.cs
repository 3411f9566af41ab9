using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>
/// Finds the known name that somebody meant by one that is not known: the fewest letters to add, remove, replace or swap (Damerau–Levenshtein), whatever their
/// case, and at most a third of the longer of the two.
/// </summary>
public static class Nearest
{
    /// <summary>Longer names are compared by their beginning: nobody mistypes that much.</summary>
    private const int MaxLength = 64;

    /// <summary>Of so many letters one may differ.</summary>
    private const int LettersPerDifference = 3;

    /// <summary>Returns the nearest of the known names, the first of equals.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The known names.</param>
    /// <returns>The nearest name, or <see langword="null"/> if none is near.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string? To(string name, IEnumerable<string> known)
    {
        Guard.Against.Null(known);
        var beginning = Beginning(Guard.Against.Null(name));
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var other = Beginning(candidate);
            var distance = Distance(beginning, other);
            if (distance < least && distance * LettersPerDifference <= Math.Max(beginning.Length, other.Length))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static string Beginning(string name) => name[..Math.Min(name.Length, MaxLength)].ToUpperInvariant();

    private static int Distance(string one, string other)
    {
        var beforeThat = new int[other.Length + 1];
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        var current = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(before[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeThat[j - 2] + 1);
                }
            }

            (beforeThat, before, current) = (before, current, beforeThat);
        }

        return before[other.Length];
    }
}
