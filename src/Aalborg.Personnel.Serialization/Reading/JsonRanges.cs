using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Finds where pointers lead, all of them by going through the document once. What no pointer goes into is skipped.</summary>
internal sealed class JsonRanges
{
    private readonly Node _document = new(null);

    private JsonRanges()
    {
    }

    /// <summary>The ranges of pointers, in the order of the pointers.</summary>
    /// <param name="utf8">The document, with or without a byte order mark.</param>
    /// <param name="pointers">JSON Pointers (RFC 6901). Of members with the same name the last is meant.</param>
    /// <returns>The ranges, or <see langword="null"/> where the bytes are no JSON: nothing has a range in them.</returns>
    public static JsonRange[]? Of(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers)
    {
        var ranges = new JsonRanges();
        var nodes = new Node[pointers.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = ranges.NodeOf(pointers[i]);
        }

        var start = utf8.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var reader = new Utf8JsonReader(utf8[start..], JsonCursor.ReaderOptions);
            reader.Read();
            Read(ref reader, ranges._document);
        }
        catch (JsonException)
        {
            return null;
        }

        return Array.ConvertAll(nodes, node => node.Range(start));
    }

    private static void Read(ref Utf8JsonReader reader, Node node)
    {
        node.Begin((int)reader.TokenStartIndex, reader.TokenType);
        if (node.Children is not { } children)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var child = children.GetValueOrDefault(JsonPath.NameOf(reader));
                reader.Read();
                ReadOrSkip(ref reader, child);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                ReadOrSkip(ref reader, children.GetValueOrDefault(i.ToString(CultureInfo.InvariantCulture)));
            }
        }

        node.End = (int)reader.BytesConsumed;
    }

    private static void ReadOrSkip(ref Utf8JsonReader reader, Node? node)
    {
        if (node is null)
        {
            reader.Skip();
        }
        else
        {
            Read(ref reader, node);
        }
    }

    private Node NodeOf(string pointer)
    {
        var node = _document;
        if (pointer.Length > 0)
        {
            foreach (var segment in pointer[1..].Split('/'))
            {
                node = node.Child(JsonLocation.Name(segment));
            }
        }

        return node;
    }

    /// <summary>A value that a pointer leads to or through.</summary>
    private sealed class Node(Node? parent)
    {
        private int _start;
        private JsonTokenType _token;

        public Dictionary<string, Node>? Children { get; private set; }

        public int End { get; set; }

        public Node Child(string name)
        {
            Children ??= new(StringComparer.Ordinal);
            if (!Children.TryGetValue(name, out var child))
            {
                Children.Add(name, child = new(this));
            }

            return child;
        }

        /// <summary>Begins with the value. What an earlier member of the same name held is forgotten.</summary>
        public void Begin(int start, JsonTokenType token)
        {
            if (_token != JsonTokenType.None)
            {
                Forget();
            }

            (_start, _token) = (start, token);
        }

        public JsonRange Range(int offset)
        {
            var nearest = this;
            while (nearest._token == JsonTokenType.None)
            {
                nearest = nearest.Parent!;
            }

            return new(offset + nearest._start, offset + nearest.End, _token);
        }

        private Node? Parent { get; } = parent;

        private void Forget()
        {
            _token = JsonTokenType.None;
            foreach (var child in Children?.Values ?? Enumerable.Empty<Node>())
            {
                child.Forget();
            }
        }
    }
}
