namespace Aalborg.Personnel;

/// <summary>Finds entries by id. Where an id is used twice it answers with the first entry that has it.</summary>
internal sealed class IdIndex<T>(ValueList<T> entries)
    where T : class, IIdentified
{
    /// <summary>Up to here looking through the list costs less than hashing, and nothing is allocated.</summary>
    private const int FewEntries = 16;

    private Dictionary<string, int>? _firstById;

    public int Count => entries.Count;

    /// <summary>The place of the first entry with the id, or -1.</summary>
    public int FirstWith(string id)
    {
        if (entries.Count > FewEntries)
        {
            return (_firstById ??= Build()).GetValueOrDefault(id, -1);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of the first entry that has the same id as the entry at a place.</summary>
    public int FirstLike(int index) => FirstWith(entries[index].Id);

    private Dictionary<string, int> Build()
    {
        var first = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            first.TryAdd(entries[i].Id, i);
        }

        return first;
    }
}
