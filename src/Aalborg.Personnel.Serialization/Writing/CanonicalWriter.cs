using System.Buffers;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes canonical JSON, and the indented form of it.</summary>
internal static class CanonicalWriter
{
    /// <summary>How documents are written.</summary>
    public static readonly JsonWriterOptions OfDocuments = new() { Encoder = CanonicalEncoder.OfDocuments, SkipValidation = true };

    /// <summary>How results are written.</summary>
    public static readonly JsonWriterOptions OfResults = OfDocuments with { Encoder = CanonicalEncoder.OfResults };

    /// <summary>What is written by an action on a writer of results.</summary>
    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write) => Write(value, write, OfResults);

    /// <summary>What is written by an action on a writer of canonical JSON.</summary>
    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write, JsonWriterOptions options)
    {
        using var canonical = new PooledBytes();
        using var writer = new Utf8JsonWriter(canonical, options);
        write(writer, value);
        writer.Flush();
        return canonical.Written.ToArray();
    }

    /// <summary>The same JSON for people: one member or item a line, empty objects and lists on one.</summary>
    /// <param name="canonical">Canonical JSON.</param>
    /// <param name="indentation">How its lines begin.</param>
    /// <param name="level">How deep it stands in the document it becomes a part of.</param>
    public static ArrayBufferWriter<byte> Indent(ReadOnlySpan<byte> canonical, Indentation indentation, int level = 0)
    {
        var indented = new ArrayBufferWriter<byte>(canonical.Length * 2);
        for (var i = 0; i < canonical.Length; i++)
        {
            var current = canonical[i];
            if (current == '"')
            {
                var text = canonical.Slice(i, LengthOfText(canonical[i..]));
                indented.Write(text);
                i += text.Length - 1;
                continue;
            }

            if (current is (byte)'}' or (byte)']' && canonical[i - 1] is not ((byte)'{' or (byte)'['))
            {
                indentation.StartLine(indented, --level);
            }

            indented.Write(canonical.Slice(i, 1));
            switch (current)
            {
                case (byte)'{' or (byte)'[' when canonical[i + 1] is not ((byte)'}' or (byte)']'):
                    indentation.StartLine(indented, ++level);
                    break;
                case (byte)',':
                    indentation.StartLine(indented, level);
                    break;
                case (byte)':':
                    indented.Write(" "u8);
                    break;
            }
        }

        return indented;
    }

    /// <summary>How many bytes a text takes that stands at the beginning, quotes and escapes too.</summary>
    private static int LengthOfText(ReadOnlySpan<byte> canonical)
    {
        var length = 1;
        while (true)
        {
            length += canonical[length..].IndexOfAny((byte)'"', (byte)'\\');
            if (canonical[length] == '"')
            {
                return length + 1;
            }

            length += 2;
        }
    }
}
