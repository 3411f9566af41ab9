namespace Aalborg.Personnel;

/// <summary>Finds entries by id. Where an id is used twice it answers with the first entry that has it.</summary>
internal sealed class IdIndex<T>(ValueList<T> entries)
    where T : Entry
{
    /// <summary>Up to here looking through the list costs less than hashing, and nothing is allocated.</summary>
    private const int FewEntries = 16;

    private Dictionary<string, int>? _firstById;
    private bool? _allDiffer;

    public int Count => entries.Count;

    public T this[int index] => entries[index];

    /// <summary>The place of the first entry with the id, or -1.</summary>
    public int FirstWith(string id)
    {
        if (entries.Count > FewEntries)
        {
            return (_firstById ??= Build()).GetValueOrDefault(id, -1);
        }

        // Ids of a kind are alike in all but their end.
        var last = id.Length == 0 ? default : id[^1];
        var few = entries.AsSpan();
        for (var i = 0; i < few.Length; i++)
        {
            if (few[i].Id[^1] == last && string.Equals(few[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of the first entry that has the same id as the entry at a place.</summary>
    public int FirstLike(int index) => (_allDiffer ??= AllDiffer()) ? index : FirstWith(entries[index].Id);

    private bool AllDiffer()
    {
        if (entries.Count > FewEntries)
        {
            return (_firstById ??= Build()).Count == entries.Count;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (FirstWith(entries[i].Id) != i)
            {
                return false;
            }
        }

        return true;
    }

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
