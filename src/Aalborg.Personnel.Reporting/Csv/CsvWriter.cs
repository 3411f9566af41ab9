using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>Writes comma-separated values (RFC 4180) as Excel takes them: UTF-8 with a byte order mark, lines ended by CR LF. No text is a formula.</summary>
internal sealed class CsvWriter
{
    /// <summary>What a spreadsheet takes for the beginning of a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    private readonly Stream _utf8;

    /// <summary>Begins the file.</summary>
    public CsvWriter(Stream utf8)
    {
        _utf8 = utf8;
        _utf8.Write(Encoding.UTF8.Preamble);
    }

    /// <summary>Writes a row.</summary>
    public void Row(IEnumerable<string> cells) => _utf8.Write(Encoding.UTF8.GetBytes($"{string.Join(',', cells.Select(Cell))}\r\n"));

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        var shown = Printable.Of(harmless);
        return shown.AsSpan().IndexOfAny(',', '"') < 0 ? shown : $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
