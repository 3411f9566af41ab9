namespace Aalborg.Personnel;

/// <summary>The ids of the initiatives that have come, and where each came from.</summary>
internal sealed class InitiativeSources
{
    private readonly Dictionary<Guid, int> _places = [];
    private readonly List<string> _first = [];
    private readonly SortedDictionary<int, List<string>> _later = [];

    /// <summary>Gets how many different ones have come.</summary>
    public int Count => _first.Count;

    /// <summary>Takes note of an initiative.</summary>
    /// <returns>Whether it is the first with its id.</returns>
    public bool TryAdd(Guid id, string source)
    {
        if (_places.TryAdd(id, _first.Count))
        {
            _first.Add(source);
            return true;
        }

        var place = _places[id];
        if (!_later.TryGetValue(place, out var later))
        {
            _later.Add(place, later = []);
        }

        later.Add(source);
        return false;
    }

    /// <summary>Those that came more than once, in the order in which they came first.</summary>
    public ValueList<DuplicateInitiative> Duplicates()
    {
        if (_later.Count == 0)
        {
            return [];
        }

        var ids = _places.Where(place => _later.ContainsKey(place.Value)).ToDictionary(place => place.Value, place => place.Key);
        return [.. _later.Select(later => new DuplicateInitiative(ids[later.Key], [_first[later.Key], .. later.Value]))];
    }
}
