using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What holds for everything in a policy that has an id.</summary>
internal static class PolicyPart
{
    /// <summary>The parts, no two of which may have the same id.</summary>
    public static ValueList<T> NamedApart<T>(ValueList<T> parts, Func<T, string> idOf, string member)
        where T : notnull
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Count; i++)
        {
            if (!ids.Add(idOf(parts[i])))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The id at index {i} has been used before."), member);
            }
        }

        return parts;
    }

    /// <summary>The part with an id; where there is none, the exception says where the nearest is: ids are text of a policy, which anybody may have written.</summary>
    public static T Get<T>(ValueList<T> parts, string id, Func<T, string> idOf, string kind)
        where T : class =>
        Find(parts, id, idOf) ?? throw new KeyNotFoundException($"There is no such {kind}.{NearestTo(id, [.. parts.Select(idOf)])}");

    /// <summary>The part with an id, or <see langword="null"/> where there is none.</summary>
    public static T? Find<T>(ValueList<T> parts, string id, Func<T, string> idOf)
        where T : class
    {
        Guard.Against.Null(id);
        foreach (var part in parts)
        {
            if (string.Equals(idOf(part), id, StringComparison.Ordinal))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>What to say beside an id that is not there: where the one is that comes nearest.</summary>
    public static string NearestTo(string id, ValueList<string> known) =>
        Nearest.To(id, known) is { } nearest ? string.Create(CultureInfo.InvariantCulture, $" The nearest is at index {known.IndexOf(nearest)}.") : "";
}
