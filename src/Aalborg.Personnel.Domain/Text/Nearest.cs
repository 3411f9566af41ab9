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
        Span<char> firstRoom = stackalloc char[MaxLength];
        Span<char> secondRoom = stackalloc char[MaxLength];
        Span<int> rows = stackalloc int[3 * (MaxLength + 1)];
        var beginning = Beginning(Guard.Against.Null(name), firstRoom);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var other = Beginning(candidate, secondRoom);
            var most = Math.Max(beginning.Length, other.Length) / LettersPerDifference;
            if (Math.Abs(beginning.Length - other.Length) <= most && Distance(beginning, other, rows) is var distance && distance <= most && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> name, Span<char> room) =>
        room[..name[..Math.Min(name.Length, MaxLength)].ToUpperInvariant(room)];

    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, Span<int> rows)
    {
        var length = other.Length + 1;
        var beforeThat = rows[..length];
        var before = rows.Slice(length, length);
        var current = rows.Slice(2 * length, length);
        for (var j = 0; j < length; j++)
        {
            before[j] = j;
        }

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

            var free = beforeThat;
            beforeThat = before;
            before = current;
            current = free;
        }

        return before[other.Length];
    }
}
