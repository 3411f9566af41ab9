using System.Collections;

namespace Aalborg.Personnel;

/// <content>What .NET asks a list that cannot be changed: data binding, serializers and LINQ know it by <see cref="IList"/> and <see cref="IList{T}"/>.</content>
public readonly partial struct ValueList<T> : IList<T>, IList
{
    bool ICollection<T>.IsReadOnly => true;

    bool IList.IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => Items;

    private T[] Items => _items ?? [];

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw Unchangeable();
    }

    object? IList.this[int index]
    {
        get => this[index];
        set => throw Unchangeable();
    }

    /// <summary>The first place where an item equal to one given is.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The place, from 0; -1 where there is none.</returns>
    public int IndexOf(T item) => Array.IndexOf(Items, item);

    /// <summary>Copies the items into an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">The place in it for the first item.</param>
    /// <exception cref="ArgumentException">The array has too few places.</exception>
    public void CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index) => Items.CopyTo(array, index);

    bool IList.Contains(object? value) => value is T item && Contains(item);

    int IList.IndexOf(object? value) => value is T item ? IndexOf(item) : -1;

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    void ICollection<T>.Add(T item) => throw Unchangeable();

    void ICollection<T>.Clear() => throw Unchangeable();

    bool ICollection<T>.Remove(T item) => throw Unchangeable();

    void IList<T>.Insert(int index, T item) => throw Unchangeable();

    void IList<T>.RemoveAt(int index) => throw Unchangeable();

    int IList.Add(object? value) => throw Unchangeable();

    void IList.Clear() => throw Unchangeable();

    void IList.Insert(int index, object? value) => throw Unchangeable();

    void IList.Remove(object? value) => throw Unchangeable();

    void IList.RemoveAt(int index) => throw Unchangeable();

    private static NotSupportedException Unchangeable() => new("A ValueList does not change. A list with one more is written [.. list, item].");
}
