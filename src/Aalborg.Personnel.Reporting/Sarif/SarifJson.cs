using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>How SARIF is written as JSON: indented as the results are, and escaped so that it may stand in a page too.</summary>
internal static class SarifJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(Harmless()) };

    /// <summary>A value as it stands at a level of the log.</summary>
    public static ReadOnlySpan<byte> Of(Action<Utf8JsonWriter> write, int level) =>
        PersonnelJson.Indent(Compact(write).WrittenSpan, level);

    /// <summary>A value without insignificant white space.</summary>
    public static ArrayBufferWriter<byte> Compact(Action<Utf8JsonWriter> write)
    {
        var compact = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(compact, Options);
        write(json);
        json.Flush();
        return compact;
    }

    /// <summary>Writes a message. In one, SARIF takes a brace for the beginning of a placeholder unless it stands twice.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, InMessage(text));
        if (markdown is not null)
        {
            json.WriteString("markdown"u8, InMessage(markdown));
        }

        json.WriteEndObject();
    }

    /// <summary>Everything but what a terminal would obey; what a page would obey is escaped in any case.</summary>
    private static TextEncoderSettings Harmless()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(character => (char)character).Where(Printable.IsObeyed)]);
        return settings;
    }

    private static string InMessage(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
