using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A file that documents came from.</summary>
internal sealed class SarifArtifact(string file, string uri, int index)
{
    private bool _isRead;
    private bool _isLines;

    public string File => file;

    public int Index => index;

    /// <summary>Takes note of a text that it holds: its bytes were seen, and one below the first line says that it is of lines.</summary>
    public void Contains(SourceText? text)
    {
        _isRead |= text is not null;
        _isLines |= text?.FirstLine > 1;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("location"u8);
        json.WriteString("uri"u8, uri);
        json.WriteEndObject();
        if (_isRead)
        {
            var isLines = _isLines || file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
            json.WriteString("mimeType"u8, isLines ? "application/x-ndjson"u8 : "application/json"u8);
            json.WriteString("encoding"u8, "UTF-8"u8);
        }

        json.WriteEndObject();
    }

    public void WriteLocation(Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, uri);
        json.WriteNumber("index"u8, index);
        json.WriteEndObject();
    }
}
