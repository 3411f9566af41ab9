using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>Writes the lines of an iCalendar (RFC 5545): UTF-8, ended by CR LF, and folded so that none is longer than a calendar has to read.</summary>
internal sealed class CalendarWriter(Stream utf8)
{
    /// <summary>So many bytes a line may have, without its end; a character is never divided.</summary>
    private const int MostBytes = 75;

    /// <summary>Writes a line whose value is not text, such as a date.</summary>
    public void Line(string name, string value)
    {
        var line = new StringBuilder();
        var bytes = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                line.Append("\r\n ");
                bytes = 1;
            }

            line.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        utf8.Write(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
    }

    /// <summary>Writes a line whose value is text: what has a meaning in it is escaped, and what a terminal might obey is replaced.</summary>
    public void Text(string name, string text) => Line(
        name,
        Printable.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal));
}
