using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Where the pointers of one document lead in its file, all found by going through its text once.</summary>
internal sealed class DocumentPlaces
{
    private readonly Dictionary<string, DocumentPlace> _places = new(StringComparer.Ordinal);

    /// <summary>Finds the places.</summary>
    /// <param name="text">The document's text, where it is known.</param>
    /// <param name="pointers">The pointers, each as often as it likes.</param>
    public DocumentPlaces(SourceText? text, IEnumerable<string> pointers)
    {
        string[] distinct = [.. pointers.Distinct(StringComparer.Ordinal)];
        if (text is not null && distinct.Length > 0 && JsonPlaces.Of(text.Utf8.Span, distinct) is { } places)
        {
            var positions = PositionsOf(text, places);
            for (var i = 0; i < places.Length; i++)
            {
                var (start, end) = (positions[places[i].Start], positions[places[i].End]);
                _places.Add(distinct[i], new(new(start.Line, start.Column, end.Line, end.Column), places[i].Token));
            }
        }
    }

    /// <summary>Where a pointer leads, as far as it is known.</summary>
    public DocumentPlace Of(string pointer) => _places.GetValueOrDefault(pointer);

    /// <summary>Where in its file a document is wrong.</summary>
    public static Region? Of(CheckError error, SourceText? text)
    {
        if (text is null)
        {
            return null;
        }

        var utf8 = text.Utf8.Span;
        var offset = JsonLocation.OffsetAt(utf8, error.Line - text.FirstLine + 1, error.Position);
        if (offset < 0 || offset > utf8.Length)
        {
            return new(error.Line);
        }

        var (line, column) = new TextPositions(utf8, text.FirstLine).Of(offset);
        return line == error.Line ? new(line, column) : new(error.Line);
    }

    private static Dictionary<int, (int Line, int Column)> PositionsOf(SourceText text, JsonPlace[] places)
    {
        int[] offsets = [.. places.SelectMany(place => (int[])[place.Start, place.End]).Distinct().Order()];
        var found = new Dictionary<int, (int Line, int Column)>(offsets.Length);
        var positions = new TextPositions(text.Utf8.Span, text.FirstLine);
        foreach (var offset in offsets)
        {
            found.Add(offset, positions.Of(offset));
        }

        return found;
    }
}
