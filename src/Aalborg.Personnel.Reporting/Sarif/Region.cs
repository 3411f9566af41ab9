using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aalborg.Personnel.Reporting;

/// <summary>A part of a file's text: lines and columns from 1, a column a UTF-16 code unit, the end behind the last of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Region(int StartLine, int? StartColumn = null, int? EndLine = null, int? EndColumn = null)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, StartLine);
        Write(json, "startColumn", StartColumn);
        Write(json, "endLine", EndLine);
        Write(json, "endColumn", EndColumn);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }
}
