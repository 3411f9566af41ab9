namespace Aalborg.Personnel;

/// <summary>A list in which items do not stand where they stood, and which of them are which.</summary>
/// <param name="Parent">The object that has the list; <see langword="null"/> for the document.</param>
/// <param name="Name">The name of the list.</param>
/// <param name="Match">Which items are which.</param>
internal sealed record MatchedList(MatchedPlace? Parent, string Name, ListMatch Match)
{
    /// <summary>The JSON Pointer of the list in the older version.</summary>
    public string WasPointer() => new MatchedPlace(Parent, Name).WasPointer();

    /// <summary>The JSON Pointer of the list in the newer version.</summary>
    public string IsPointer() => new MatchedPlace(Parent, Name).IsPointer();
}
