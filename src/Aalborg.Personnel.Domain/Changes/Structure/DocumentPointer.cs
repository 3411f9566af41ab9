using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>Where in a document a visitor is. It becomes a JSON Pointer (RFC 6901) only when <see cref="To(string)"/> or <see cref="ToString"/> is called.</summary>
/// <remarks>A visitor keeps one in a field and forwards <see cref="IMemberVisitor.Enter"/>, <see cref="IMemberVisitor.Leave"/> and <see cref="IMemberVisitor.Item"/> to it.</remarks>
public struct DocumentPointer
{
    private Segments _segments;
    private int _depth;

    /// <summary>Gets the index of the object that the visitor is in, if it is an item of a list; otherwise -1.</summary>
    public readonly int Index => _depth == 0 ? -1 : _segments[_depth - 1].Index;

    /// <summary>Goes into an object, if it is there.</summary>
    /// <param name="name">The name of the member that holds the object.</param>
    /// <param name="value">The object, or <see langword="null"/> if it is absent.</param>
    /// <returns>Whether the object is there.</returns>
    /// <exception cref="InvalidOperationException">The structure of the document is deeper than this type supports.</exception>
    public bool Enter(string name, object? value)
    {
        if (value is null)
        {
            return false;
        }

        Push(name);
        return true;
    }

    /// <summary>Goes back out of the object.</summary>
    public void Leave() => _depth--;

    /// <summary>Goes to an item of a list: into the list for the first, out of it after the last.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the member that holds the list.</param>
    /// <param name="items">The items.</param>
    /// <param name="index">The index of the item.</param>
    /// <param name="item">The item, or <see langword="null"/> if there is none.</param>
    /// <returns>Whether there is such an item.</returns>
    /// <exception cref="InvalidOperationException">The structure of the document is deeper than this type supports.</exception>
    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class
    {
        if (!items.TryGet(index, out item))
        {
            _depth -= index > 0 ? 1 : 0;
            return false;
        }

        if (index == 0)
        {
            Push(name);
        }

        _segments[_depth - 1].Index = index;
        return true;
    }

    /// <summary>Returns the pointer to a member of the object that the visitor is in.</summary>
    /// <param name="member">The name of the member.</param>
    /// <returns>The JSON Pointer.</returns>
    public readonly string To(string member) => Append(new StringBuilder()).Append('/').Append(member).ToString();

    /// <summary>Returns the pointer to an item of a member that is a list.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="index">The index of the item; -1 for the member itself.</param>
    /// <returns>The JSON Pointer.</returns>
    public readonly string To(string member, int index) =>
        index < 0 ? To(member) : Append(new StringBuilder()).Append('/').Append(member).Append(CultureInfo.InvariantCulture, $"/{index}").ToString();

    /// <summary>Returns the pointer to the object that the visitor is in.</summary>
    /// <returns>The JSON Pointer; empty for the document.</returns>
    public override readonly string ToString() => Append(new StringBuilder()).ToString();

    private readonly StringBuilder Append(StringBuilder pointer)
    {
        for (var i = 0; i < _depth; i++)
        {
            pointer.Append('/').Append(_segments[i].Name);
            if (_segments[i].Index >= 0)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"/{_segments[i].Index}");
            }
        }

        return pointer;
    }

    private void Push(string name)
    {
        if (_depth == Segments.Capacity)
        {
            throw new InvalidOperationException($"A document describes more than {Segments.Capacity} levels of objects and lists. Raise {nameof(Segments)}.{nameof(Segments.Capacity)}.");
        }

        _segments[_depth++] = new() { Name = name, Index = -1 };
    }

    private struct Segment
    {
        public string Name;

        public int Index;
    }

    [InlineArray(Capacity)]
    private struct Segments
    {
        public const int Capacity = 6;

        private Segment _first;
    }
}
