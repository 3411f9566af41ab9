using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>JSON in pieces, as pipes hold it.</summary>
internal sealed class Segments : ReadOnlySequenceSegment<byte>
{
    private Segments(ReadOnlyMemory<byte> memory, long before)
    {
        Memory = memory;
        RunningIndex = before;
    }

    public static T Read<T>(string json, int size, JsonSerializerOptions options)
    {
        var reader = new Utf8JsonReader(Of(Encoding.UTF8.GetBytes(json), size));
        return JsonSerializer.Deserialize<T>(ref reader, options)!;
    }

    private static ReadOnlySequence<byte> Of(byte[] utf8, int size)
    {
        var first = new Segments(utf8.AsMemory(0, size), 0);
        var last = first;
        for (var at = size; at < utf8.Length; at += size)
        {
            var next = new Segments(utf8.AsMemory(at, Math.Min(size, utf8.Length - at)), at);
            last.Next = next;
            last = next;
        }

        return new(first, 0, last, last.Memory.Length);
    }
}
