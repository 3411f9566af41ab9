using System.Globalization;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>Finds the places of the older version of a document in the newer one.</summary>
internal sealed class MovedPlaces
{
    private readonly Dictionary<string, ListMatch> _lists = new(StringComparer.Ordinal);

    public MovedPlaces(IEnumerable<MatchedList> lists)
    {
        foreach (var list in lists)
        {
            _lists.Add(list.WasPointer(), list.Match);
        }
    }

    /// <summary>A pointer with its list indexes exchanged for those of the matched items, or <see langword="null"/> where an item is gone.</summary>
    public string? InNew(string pointer)
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
            if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && _lists.TryGetValue(pointer[..start], out var match))
            {
                if (match.IsIndexOf(index) is not (var found and >= 0))
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
}
