namespace Aalborg.Personnel;

/// <summary>Goes through two versions of an object at once and keeps what differs.</summary>
internal sealed class ComparisonWalk
{
    private readonly List<object?> _recorded = [];

    /// <summary>What differs, in the order of the format; in a list the newer version's items first, then those that were removed.</summary>
    public List<DocumentChange> Changes { get; } = [];

    /// <summary>The lists in which items do not stand where they stood.</summary>
    public List<MatchedList> Moved { get; } = [];

    public void Clear()
    {
        Changes.Clear();
        Moved.Clear();
    }

    /// <summary>Compares two objects member by member.</summary>
    public void Compare<T>(MatchedPlace? place, T old, T @new)
        where T : class, IDescribed<T>
    {
        if (ReferenceEquals(old, @new))
        {
            return;
        }

        var start = _recorded.Count;
        var recorder = new MemberRecorder(_recorded);
        T.Describe(ref recorder, old);
        var comparer = new MemberComparer(this, place, start);
        T.Describe(ref comparer, @new);
        _recorded.RemoveRange(start, _recorded.Count - start);
    }

    /// <summary>The value of a member of an older object that is being compared.</summary>
    public object? Recorded(int index) => _recorded[index];

    public void Add(DocumentChangeKind kind, MatchedPlace place, object? old, object? @new) => Changes.Add(new(kind, place, old, @new));

    /// <summary>Compares two lists: what is matched is compared in turn, the rest was added or removed, whole.</summary>
    public void CompareItems<T>(MatchedPlace? place, string name, ValueList<T> old, ValueList<T> @new)
        where T : class, IDescribed<T>
    {
        if (old.IsEmpty && @new.IsEmpty)
        {
            return;
        }

        var match = new ListMatch(old.Count, @new.Count);
        if (!typeof(T).IsAssignableTo(typeof(Entry)))
        {
            match.Match(old.AsSpan(), @new.AsSpan(), new ContentEquality<T>());
        }

        match.Match<ValueList<object>>(KeysOf(old), KeysOf(@new));
        Keep(place, name, match);
        for (var i = 0; i < @new.Count; i++)
        {
            if (match.WasIndexOf(i) is var was and >= 0)
            {
                Compare(new MatchedPlace(place, name, was, i), old[was], @new[i]);
            }
            else
            {
                Add(DocumentChangeKind.Added, new(place, name, IsIndex: i), null, @new[i]);
            }
        }

        AddRemoved(place, name, old, match);
    }

    /// <summary>Compares two lists of values: equal ones are matched, the rest was added or removed.</summary>
    public void CompareValues<T>(MatchedPlace? place, string name, ValueList<T> old, ValueList<T> @new)
        where T : notnull
    {
        if (old == @new)
        {
            return;
        }

        var match = new ListMatch(old.Count, @new.Count);
        match.Match(old.AsSpan(), @new.AsSpan());
        Keep(place, name, match);
        for (var i = 0; i < @new.Count; i++)
        {
            if (match.WasIndexOf(i) < 0)
            {
                Add(DocumentChangeKind.Added, new(place, name, IsIndex: i), null, @new[i]);
            }
        }

        AddRemoved(place, name, old, match);
    }

    private static ValueList<object>[] KeysOf<T>(ValueList<T> items)
        where T : class, IDescribed<T>
    {
        var keys = new ValueList<object>[items.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ItemKey.Of(items[i]);
        }

        return keys;
    }

    private void AddRemoved<T>(MatchedPlace? place, string name, ValueList<T> old, ListMatch match)
        where T : notnull
    {
        for (var i = 0; i < old.Count; i++)
        {
            if (match.IsIndexOf(i) < 0)
            {
                Add(DocumentChangeKind.Removed, new(place, name, WasIndex: i), old[i], null);
            }
        }
    }

    private void Keep(MatchedPlace? place, string name, ListMatch match)
    {
        if (!match.IsInPlace)
        {
            Moved.Add(new(place, name, match));
        }
    }
}
