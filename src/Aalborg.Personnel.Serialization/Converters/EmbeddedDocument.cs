#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#else
using System.Text;
#endif
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>A document that is a value in somebody else's JSON. It is read and written as if it stood alone.</summary>
internal static class EmbeddedDocument
{
    /// <summary>
    /// Reads the value whose first token has just been read. Where it is wrong, the reader is left at the token that is,
    /// since the reader's place is what the serializer tells.
    /// </summary>
    public static T Read<T>(ref Utf8JsonReader reader, DocumentReader<T> read)
    {
        var start = reader;
        using var document = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> utf8 = [];
        try
        {
            utf8 = Utf8Of(document.RootElement);
            return read(utf8);
        }
        catch (PersonnelJsonException error)
        {
            reader = start;
            MoveTo(ref reader, start.TokenStartIndex + JsonLocation.OffsetAt(utf8, error.Line, error.Position));
            throw new JsonException(error.DescribeInPart(), error);
        }
    }

    /// <summary>Writes canonical JSON as a value, laid out as the writer lays out its own; the encoder of the writer has no say.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> canonical)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var value = writer.Options.Indented
            ? CanonicalWriter.Indent(canonical, Indentation.Of(writer.Options), writer.CurrentDepth).WrittenSpan
            : canonical;
        writer.WriteRawValue(value, skipInputValidation: true);
    }

    /// <summary>To the token at a place; from what is no token (a comment that the serializer skips) to the one behind it.</summary>
    private static void MoveTo(ref Utf8JsonReader reader, long place)
    {
        while (reader.BytesConsumed <= place && reader.Read())
        {
            // The next token may be it.
        }
    }

#if NET9_0_OR_GREATER
    private static ReadOnlySpan<byte> Utf8Of(JsonElement value) => JsonMarshal.GetRawUtf8Value(value);
#else
    /// <summary>In .NET 8 the value is given as text only, and where it is not UTF-8 not at all: then nothing tells where.</summary>
    private static ReadOnlySpan<byte> Utf8Of(JsonElement value)
    {
        try
        {
            return Encoding.UTF8.GetBytes(value.GetRawText());
        }
        catch (InvalidOperationException)
        {
            throw new PersonnelJsonException(Problems.NotUtf8, "", line: 1, position: 1);
        }
    }
#endif
}
