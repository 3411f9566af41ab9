using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>How a line of indented JSON begins.</summary>
internal sealed class Indentation(string newLine, char character, int size)
{
    private readonly byte[] _newLine = Encoding.UTF8.GetBytes(newLine);

    /// <summary>Two spaces a level.</summary>
    public static Indentation Standard { get; } = new("\n", ' ', 2);

    /// <summary>As a writer of System.Text.Json indents; in .NET 8 it has no choice.</summary>
    public static Indentation Of(JsonWriterOptions options) =>
#if NET9_0_OR_GREATER
        new(options.NewLine, options.IndentCharacter, options.IndentSize);
#else
        new(Environment.NewLine, ' ', 2);
#endif

    public void StartLine(ArrayBufferWriter<byte> indented, int level)
    {
        var length = _newLine.Length + (level * size);
        var line = indented.GetSpan(length)[..length];
        line.Fill((byte)character); // System.Text.Json has spaces and tabs only.
        _newLine.CopyTo(line);
        indented.Advance(length);
    }
}
