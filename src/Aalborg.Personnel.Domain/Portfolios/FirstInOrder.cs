namespace Aalborg.Personnel;

/// <summary>Keeps the first of what is offered to it, by a key and then in the order in which it came; never more than that.</summary>
/// <param name="most">How many it keeps.</param>
internal sealed class FirstInOrder<TKey, T>(int most)
    where TKey : IComparable<TKey>
    where T : notnull
{
    /// <summary>The last of those that are kept is the first to go.</summary>
    private readonly PriorityQueue<T, (TKey Key, long Place)> _kept = new(Comparer<(TKey Key, long Place)>.Create((one, other) => other.CompareTo(one)));

    private long _offered;

    /// <summary>Gets how many were offered and are not kept.</summary>
    public int More => (int)(_offered - _kept.Count);

    public void Offer(TKey key, T item)
    {
        var place = _offered++;
        if (_kept.Count < most)
        {
            _kept.Enqueue(item, (key, place));
        }
        else
        {
            _kept.EnqueueDequeue(item, (key, place));
        }
    }

    public ValueList<T> InOrder() => [.. _kept.UnorderedItems.OrderBy(kept => kept.Priority).Select(kept => kept.Element)];
}
