using System.Buffers;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Brings <c>extensions</c> into canonical form: no insignificant white space, members in their order, numbers in their spelling.</summary>
internal static class CanonicalExtensions
{
    /// <summary>Reads the object whose first token has just been read, to its end.</summary>
    public static byte[] Read(ref JsonCursor json)
    {
        var canonical = new ArrayBufferWriter<byte>();
        var depth = 0;
        var afterValue = false;
        while (true)
        {
            var token = json.Token;
            var ends = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (afterValue && !ends)
            {
                canonical.Write(","u8);
            }

            depth += ends ? -1 : token is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
            Write(canonical, json);
            afterValue = token is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            if (depth == 0)
            {
                json.RequireUtf8(canonical.WrittenSpan);
                return canonical.WrittenSpan.ToArray();
            }

            json.Read();
        }
    }

    private static void Write(ArrayBufferWriter<byte> canonical, in JsonCursor json)
    {
        switch (json.Token)
        {
            case JsonTokenType.StartObject:
                canonical.Write("{"u8);
                break;
            case JsonTokenType.EndObject:
                canonical.Write("}"u8);
                break;
            case JsonTokenType.StartArray:
                canonical.Write("["u8);
                break;
            case JsonTokenType.EndArray:
                canonical.Write("]"u8);
                break;
            case JsonTokenType.PropertyName:
                WriteText(canonical, json);
                canonical.Write(":"u8);
                break;
            case JsonTokenType.String:
                WriteText(canonical, json);
                break;
            default:
                canonical.Write(json.RawText);
                break;
        }
    }

    private static void WriteText(ArrayBufferWriter<byte> canonical, in JsonCursor json)
    {
        canonical.Write("\""u8);
        if (json.IsEscaped)
        {
            CanonicalEscape.Rewrite(json.RawText, canonical);
        }
        else
        {
            canonical.Write(json.RawText);
        }

        canonical.Write("\""u8);
    }
}
