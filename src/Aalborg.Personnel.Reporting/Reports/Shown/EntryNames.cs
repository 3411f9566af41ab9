namespace Aalborg.Personnel.Reporting;

/// <summary>What people know the entries of an initiative by: the name of a stakeholder, what a decision decides.</summary>
internal sealed class EntryNames(ChangeInitiative initiative, ShownText shown)
{
    private readonly Dictionary<(string List, int Index), DocumentEntry> _named =
        DocumentEntry.In(initiative).Where(entry => entry.Name is not null).ToDictionary(entry => (entry.List, entry.Index));

    /// <summary>A name is cut before anybody keeps it: an entry is named wherever it is mentioned.</summary>
    private const int LongestName = 300;

    /// <summary>What an entry is known by.</summary>
    /// <param name="list">The pointer of its list.</param>
    /// <param name="index">Its index in the list.</param>
    /// <returns>The text, or <see langword="null"/> if it is known by its number alone, or the text is not to be shown.</returns>
    public string? Of(string list, int index) =>
        _named.TryGetValue((list, index), out var entry) && !shown.IsHidden(entry.NamePointer) ? ShownText.OnOneLine(Printable.Shortened(entry.Name!, LongestName)) : null;
}
