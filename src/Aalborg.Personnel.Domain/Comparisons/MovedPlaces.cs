using System.Globalization;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>Finds the places of one version of a document in the other one.</summary>
internal sealed class MovedPlaces
{
    private readonly Dictionary<string, Func<int, int>> _lists = new(StringComparer.Ordinal);

    private MovedPlaces()
    {
    }

    /// <summary>Finds the places of the older version in the newer one.</summary>
    public static MovedPlaces InNew(IEnumerable<MatchedList> lists) => Create(lists, list => list.WasPointer(), match => match.IsIndexOf);

    /// <summary>Finds the places of the newer version in the older one.</summary>
    public static MovedPlaces InOld(IEnumerable<MatchedList> lists) => Create(lists, list => list.IsPointer(), match => match.WasIndexOf);

    /// <summary>A pointer with its list indexes exchanged for those of the matched items, or <see langword="null"/> where an item is in one version alone.</summary>
    public string? Of(string pointer)
    {
        if (_lists.Count == 0)
        {
            return pointer;
        }

        var moved = new StringBuilder();
        for (var start = 0; start < pointer.Length;)
        {
            var end = pointer.IndexOf('/', start + 1) is var next and >= 0 ? next : pointer.Length;
            var segment = pointer.AsSpan(start + 1, end - start - 1);
            if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && _lists.TryGetValue(pointer[..start], out var exchange))
            {
                if (exchange(index) is not (var found and >= 0))
                {
                    return null;
                }

                moved.Append(CultureInfo.InvariantCulture, $"/{found}");
            }
            else
            {
                moved.Append('/').Append(segment);
            }

            start = end;
        }

        return moved.ToString();
    }

    private static MovedPlaces Create(IEnumerable<MatchedList> lists, Func<MatchedList, string> pointerOf, Func<ListMatch, Func<int, int>> exchangeOf)
    {
        var places = new MovedPlaces();
        foreach (var list in lists)
        {
            places._lists.Add(pointerOf(list), exchangeOf(list.Match));
        }

        return places;
    }
}
