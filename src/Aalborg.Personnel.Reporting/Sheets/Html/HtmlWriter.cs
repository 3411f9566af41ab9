using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>Writes HTML, SVG included. Whatever text it is given stays text.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "code", "span", "strong", "td", "th", "text", "time", "title", "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "dd", "caption", "desc",
    };

    /// <summary>Opens an element; it is closed when what is returned is disposed.</summary>
    public Element Open(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        WriteTag(tag, attributes);
        if (!Inline.Contains(tag))
        {
            output.Write('\n');
        }

        return new(this, tag);
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    public void Write(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        WriteTag(tag, attributes);
        Text(text);
        Close(tag);
    }

    /// <summary>Writes an element that holds nothing.</summary>
    public void WriteVoid(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        WriteTag(tag, attributes);
        output.Write('\n');
    }

    /// <summary>Writes a shape of a picture.</summary>
    public void WriteShape(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        WriteTag(tag, attributes);
        output.Write($"</{tag}>");
    }

    /// <summary>Writes text.</summary>
    public void Text(string text)
    {
        foreach (var rune in Printable.Of(text).EnumerateRunes())
        {
            Write(rune);
        }
    }

    /// <summary>Writes what is ours and is already HTML.</summary>
    public void Raw(string html) => output.Write(html);

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        output.Write($"<{tag}");
        foreach (var (name, value) in attributes)
        {
            output.Write($" {name}=\"");
            Text(value);
            output.Write('"');
        }

        output.Write('>');
    }

    private void Write(Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                output.Write("&amp;");
                break;
            case '<':
                output.Write("&lt;");
                break;
            case '>':
                output.Write("&gt;");
                break;
            case '"':
                output.Write("&quot;");
                break;
            default:
                WriteAsItIs(IsNoncharacter(rune) ? Rune.ReplacementChar : rune);
                break;
        }
    }

    private void WriteAsItIs(Rune rune)
    {
        Span<char> chars = stackalloc char[2];
        output.Write(chars[..rune.EncodeToUtf16(chars)]);
    }

    /// <summary>What no HTML document may hold.</summary>
    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private void Close(string tag)
    {
        output.Write($"</{tag}>");
        if (tag is not ("a" or "code" or "span" or "strong" or "text" or "time"))
        {
            output.Write('\n');
        }
    }

    /// <summary>An element that is open.</summary>
    public readonly struct Element(HtmlWriter html, string tag) : IDisposable
    {
        public void Dispose() => html.Close(tag);
    }
}
