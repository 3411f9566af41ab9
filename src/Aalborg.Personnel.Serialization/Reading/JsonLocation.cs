using System.Buffers;
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
        var path = new JsonPath(utf8);
        for (var found = 0; found < offsets.Length;)
        {
            path.Read();
            if (path.Offset == offsets[found])
            {
                pointers[found++] = path.Pointer();
            }
        }

        return pointers;
    }

    /// <summary>Where the value that a pointer names begins.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> utf8, string pointer)
    {
        var path = new JsonPath(utf8);
        do
        {
            path.Read();
        }
        while (path.IsAtName || !string.Equals(path.Pointer(), pointer, StringComparison.Ordinal));

        return path.Offset;
    }

    /// <summary>The line and the position in it of a byte, both from 1.</summary>
    public static (int Line, int Position) Of(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        return (before.Count((byte)'\n') + 1, offset - (before.LastIndexOf((byte)'\n') + 1) + 1);
    }

    /// <summary>The byte at a line and a position in it, both from 1: the inverse of <see cref="Of"/>.</summary>
    public static int OffsetAt(ReadOnlySpan<byte> utf8, int line, int position)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start + position - 1;
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

    /// <summary>The name that a segment of a JSON Pointer stands for.</summary>
    public static string Name(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
