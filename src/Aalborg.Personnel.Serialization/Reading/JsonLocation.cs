using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// Where something stands in a document. Reading keeps only byte offsets; the pointer, the line and the position are found afterwards,
/// by going through the document once more, so that they cost nothing when all is well.
/// </summary>
internal static class JsonLocation
{
    /// <summary>The pointers of the tokens at the offsets, which are in ascending order: of a member's name or value, or of the object that ends there.</summary>
    public static string[] PointersAt(ReadOnlySpan<byte> utf8, params ReadOnlySpan<int> offsets)
    {
        var pointers = new string[offsets.Length];
        var path = new List<string>();
        var nextItems = new Stack<int>();
        var reader = new Utf8JsonReader(utf8, JsonCursor.ReaderOptions);
        for (var found = 0; found < offsets.Length;)
        {
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.RemoveAt(path.Count - 1);
                    nextItems.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    path[^1] = NameOf(reader);
                    break;
                default:
                    if (nextItems.TryPeek(out var item) && item >= 0)
                    {
                        path[^1] = item.ToString(CultureInfo.InvariantCulture);
                        nextItems.Push(nextItems.Pop() + 1);
                    }

                    break;
            }

            if (reader.TokenStartIndex == offsets[found])
            {
                pointers[found++] = Join(path);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Add("");
                nextItems.Push(reader.TokenType == JsonTokenType.StartArray ? 0 : -1);
            }
        }

        return pointers;
    }

    /// <summary>The line and the position in it of a byte, both from 1.</summary>
    public static (int Line, int Position) Of(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        return (before.Count((byte)'\n') + 1, offset - (before.LastIndexOf((byte)'\n') + 1) + 1);
    }

    /// <summary>The first byte that is not UTF-8, or <see cref="int.MaxValue"/>.</summary>
    public static int FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return int.MaxValue;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>Where a document first goes deeper than it may, or -1: the reader says only that something is wrong.</summary>
    public static int FirstDeeperThan(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var reader = new Utf8JsonReader(utf8, JsonCursor.ReaderOptions with { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth == maxDepth)
                {
                    return (int)reader.TokenStartIndex;
                }
            }
        }
        catch (JsonException)
        {
            // Not JSON, and not because of its depth.
        }

        return -1;
    }

    /// <summary>A name as a segment of a JSON Pointer (RFC 6901).</summary>
    public static string Segment(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Join(List<string> path)
    {
        var pointer = new StringBuilder();
        foreach (var name in path)
        {
            pointer.Append('/').Append(Segment(name));
        }

        return pointer.ToString();
    }

    private static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return CanonicalEscape.Unescape(reader.ValueSpan);
        }
    }
}
