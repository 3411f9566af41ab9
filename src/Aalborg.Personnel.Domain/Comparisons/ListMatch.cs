namespace Aalborg.Personnel;

/// <summary>Which items of the older version of a list are which of the newer one. An item is matched once.</summary>
internal sealed class ListMatch
{
    private readonly int[] _wasIndexes;
    private readonly int[] _isIndexes;

    public ListMatch(int oldCount, int newCount)
    {
        (_isIndexes, _wasIndexes) = (new int[oldCount], new int[newCount]);
        Array.Fill(_isIndexes, -1);
        Array.Fill(_wasIndexes, -1);
    }

    /// <summary>Whether each item stands where it stood.</summary>
    public bool IsInPlace
    {
        get
        {
            for (var i = 0; i < _isIndexes.Length; i++)
            {
                if (_isIndexes[i] != i)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Where an item of the newer version stood in the older one, or -1.</summary>
    public int WasIndexOf(int isIndex) => isIndex < _wasIndexes.Length ? _wasIndexes[isIndex] : -1;

    /// <summary>Where an item of the older version stands in the newer one, or -1.</summary>
    public int IsIndexOf(int wasIndex) => wasIndex < _isIndexes.Length ? _isIndexes[wasIndex] : -1;

    /// <summary>Matches what is not matched yet and is equal by a key: the first with the first, the second with the second.</summary>
    public void Match<TKey>(ReadOnlySpan<TKey> oldKeys, ReadOnlySpan<TKey> newKeys, IEqualityComparer<TKey>? equality = null)
        where TKey : notnull
    {
        // Of each key the first old item that waits, and behind each item the next.
        var first = new Dictionary<TKey, int>(equality);
        var next = new int[oldKeys.Length];
        for (var i = oldKeys.Length - 1; i >= 0; i--)
        {
            if (_isIndexes[i] < 0)
            {
                next[i] = first.GetValueOrDefault(oldKeys[i], -1);
                first[oldKeys[i]] = i;
            }
        }

        for (var i = 0; i < newKeys.Length; i++)
        {
            if (_wasIndexes[i] < 0 && first.GetValueOrDefault(newKeys[i], -1) is var waiting and >= 0)
            {
                (_wasIndexes[i], _isIndexes[waiting]) = (waiting, i);
                first[newKeys[i]] = next[waiting];
            }
        }
    }
}
