using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>An immutable list that is equal to another when it holds equal items in the same order.</summary>
/// <typeparam name="T">What it holds; never <see langword="null"/>.</typeparam>
/// <remarks>
/// Written as a collection expression: <c>[a, b]</c>, or <c>[.. list, c]</c> for a list with one more. The default value is the empty list.
/// Its equality makes the records that hold lists equal by value, so that a round trip can be asserted with <c>==</c>.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list.")]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>How many items it holds.</summary>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    [SuppressMessage("Design", "MA0012", Justification = "An empty list answers as an array does.")]
    public T this[int index] => Items[index];

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item, in order or in length.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items as a span.</summary>
    /// <returns>A view of the items, without a copy.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether the list holds an item equal to one given.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Gets an item, if there is one at the index.</summary>
    internal bool TryGet(int index, [MaybeNullWhen(false)] out T item)
    {
        if (_items is not null && (uint)index < (uint)_items.Length)
        {
            item = _items[index];
            return true;
        }

        item = default;
        return false;
    }

    /// <summary>The list with another item at a place.</summary>
    internal ValueList<T> With(int index, T item)
    {
        var items = AsSpan().ToArray();
        items[index] = item;
        return new(items);
    }

    /// <inheritdoc />
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes through the items in order, without allocating.</summary>
    /// <returns>The enumerator that <c>foreach</c> uses.</returns>
    public ValueListEnumerator<T> GetEnumerator() => new(Items);

    /// <summary>How many items it holds, for a debugger and for messages.</summary>
    /// <returns>As in "ValueList of 3".</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(ValueList)} of {Count}");
}

/// <summary>Makes a <see cref="ValueList{T}"/>; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of the items given.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, none of them <see langword="null"/>; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An item is <see langword="null"/>.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        foreach (var item in items)
        {
            Guard.Against.Null(item, nameof(items));
        }

        return items.IsEmpty ? default : new(items.ToArray());
    }
}
