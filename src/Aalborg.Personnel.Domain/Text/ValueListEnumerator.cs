using System.Diagnostics.CodeAnalysis;

namespace Aalborg.Personnel;

/// <summary>Goes through a <see cref="ValueList{T}"/> in order, without allocating; <c>foreach</c> uses it, also around <c>await</c> and <c>yield</c>.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares enumerators.")]
public struct ValueListEnumerator<T>
    where T : notnull
{
    private readonly T[] _items;

    private int _index;

    internal ValueListEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The item it has come to.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Goes to the next item.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => ++_index < _items.Length;
}
