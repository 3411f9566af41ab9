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
        foreach (var part in parts)
        {
            if (!ids.Add(idOf(part)))
            {
                throw new ArgumentException($"The id {idOf(part)} is used twice.", member);
            }
        }

        return parts;
    }

    /// <summary>The part with an id; where there is none, the exception names the nearest.</summary>
    public static T Get<T>(ValueList<T> parts, string id, Func<T, string> idOf, string kind)
        where T : class =>
        Find(parts, id, idOf) ?? throw new KeyNotFoundException($"There is no {kind} {id}.{NearestTo(id, parts.Select(idOf))}");

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

    /// <summary>What to say beside an id that is not there: which one comes nearest.</summary>
    public static string NearestTo(string id, IEnumerable<string> known) => Nearest.To(id, known) is { } nearest ? $" The nearest is {nearest}." : "";
}
