namespace Aalborg.Personnel;

/// <summary>One of the lists of entries that can be pointed at: what an entry is called, and where the list is in the document.</summary>
internal readonly record struct EntryList(string Kind, string Pointer, IReadOnlyList<Entry> Entries)
{
    /// <summary>The place of the first entry with the id, or -1.</summary>
    public int FirstWith(string id)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (string.Equals(Entries[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
