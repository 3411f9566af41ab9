using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Where the pointers of one document lead in its file, all found by going through its text once.</summary>
internal sealed class DocumentRegions
{
    private readonly Dictionary<string, PointedRegion> _regions = new(StringComparer.Ordinal);

    /// <summary>Finds the regions.</summary>
    /// <param name="text">The document's text, where it is known.</param>
    /// <param name="pointers">The pointers, each as often as it likes.</param>
    public DocumentRegions(SourceText? text, IEnumerable<string> pointers)
    {
        string[] distinct = [.. pointers.Distinct(StringComparer.Ordinal)];
        if (text is not null && distinct.Length > 0 && JsonLocator.Find(text.Utf8.Span, distinct) is { } ranges)
        {
            var positions = PositionsOf(text, ranges);
            for (var i = 0; i < ranges.Length; i++)
            {
                var (start, end) = (positions[ranges[i].Start], positions[ranges[i].End]);
                _regions.Add(distinct[i], new(new(start.Line, start.Column, end.Line, end.Column), ranges[i].Token));
            }
        }
    }

    /// <summary>Where a pointer leads, as far as it is known.</summary>
    public PointedRegion Of(string pointer) => _regions.GetValueOrDefault(pointer);

    /// <summary>Where in its file a document is wrong.</summary>
    public static Region? Of(CheckError error, SourceText? text)
    {
        if (text is null)
        {
            return null;
        }

        var utf8 = text.Utf8.Span;
        var offset = JsonLocator.OffsetAt(utf8, error.Line - text.FirstLine + 1, error.Position);
        if (offset < 0 || offset > utf8.Length)
        {
            return new(error.Line);
        }

        var (line, column) = new TextPositions(utf8, text.FirstLine).Of(offset);
        return line == error.Line ? new(line, column) : new(error.Line);
    }

    private static Dictionary<int, (int Line, int Column)> PositionsOf(SourceText text, JsonRange[] ranges)
    {
        int[] offsets = [.. ranges.SelectMany(range => (int[])[range.Start, range.End]).Distinct().Order()];
        var found = new Dictionary<int, (int Line, int Column)>(offsets.Length);
        var positions = new TextPositions(text.Utf8.Span, text.FirstLine);
        foreach (var offset in offsets)
        {
            found.Add(offset, positions.Of(offset));
        }

        return found;
    }
}
