namespace Aalborg.Personnel;

/// <summary>Holds two items to be equal when nothing between them has changed, the order of their lists aside.</summary>
internal sealed class ContentEquality<T> : IEqualityComparer<T>
    where T : class, IDescribed<T>
{
    private readonly ComparisonWalk _walk = new();

    public bool Equals(T? x, T? y)
    {
        if (x is null || y is null)
        {
            return x is null && y is null;
        }

        _walk.Clear();
        _walk.Compare(null, x, y);
        return _walk.Changes.Count == 0;
    }

    public int GetHashCode(T obj) => ContentHash.Of(obj);
}
