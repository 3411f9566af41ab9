using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>An item of a list of a document, and how it is identified.</summary>
/// <remarks>Its texts come from the document and may be personal data.</remarks>
public sealed record DocumentEntry
{
    internal DocumentEntry()
    {
    }

    /// <summary>Gets the JSON Pointer of the list.</summary>
    public required string List { get; init; }

    /// <summary>Gets the index of the item in the list.</summary>
    public required int Index { get; init; }

    /// <summary>Gets what tells the item apart from others, wherever it stands in its list: its id, or the rule that a judgement or deviation is about; otherwise <see langword="null"/>.</summary>
    public string? Key { get; internal init; }

    /// <summary>Gets the text that people know the item by, such as the name of a stakeholder; <see langword="null"/> if it has none.</summary>
    public string? Name { get; internal init; }

    /// <summary>Gets the JSON Pointer of <see cref="Name"/>, or of the item if it has no name.</summary>
    public string NamePointer { get; internal init; } = "";

    /// <summary>Finds the items of a document that have a key or a name, in the order of the document.</summary>
    /// <param name="initiative">The document.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<DocumentEntry> In(ChangeInitiative initiative)
    {
        var collector = new StringWalk<EntryCollector>(new([]));
        ChangeInitiative.Describe(ref collector, Guard.Against.Null(initiative));
        return collector.Visitor.Entries;
    }
}
