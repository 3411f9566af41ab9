using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>Reads earlier results, as <see cref="WriteResults"/> or <see cref="WriteResultLines"/> has written them, to tell from them what is new. Documents that could not be read then have nothing in them.</summary>
    /// <param name="utf8">The results as UTF-8, with or without a byte order mark.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="FormatException">They are no results; the message says no more.</exception>
    public static ResultBaseline ReadBaseline(ReadOnlySpan<byte> utf8)
    {
        var baseline = new ResultBaseline();
        var rest = utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        try
        {
            for (rest = rest.TrimStart(" \t\r\n"u8); !rest.IsEmpty; rest = rest.TrimStart(" \t\r\n"u8))
            {
                // Lines are values behind each other: a reader stops behind the first.
                var end = EndOfValue(rest);
                var json = new Utf8JsonReader(rest[..end]);
                if (!json.Read() || !baseline.TryAdd(ref json))
                {
                    throw new FormatException("These are no results.");
                }

                rest = rest[end..];
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException("These are no results.", exception);
        }

        return baseline;
    }

    private static int EndOfValue(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        return json.Read() && json.TrySkip() ? (int)json.BytesConsumed : utf8.Length;
    }
}
