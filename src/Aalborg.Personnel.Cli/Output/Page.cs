using System.Text;
using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>A page of text for people: lines broken between words, colour where there is any. Nothing on it depends on colour, and nothing on it is obeyed by a terminal.</summary>
internal sealed class Page(TextWriter text, int width, bool hasColour)
{
    private const string Reset = "\u001b[0m";

    public void EndLine() => text.WriteLine();

    /// <summary>Writes a paragraph.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="first">What its first line begins with.</param>
    /// <param name="rest">What its other lines begin with; as many spaces as <paramref name="first"/> is long where nothing is said.</param>
    /// <param name="ink">Its colour.</param>
    public void Write(string content, string first = "", string? rest = null, Ink ink = Ink.Plain)
    {
        rest ??= new string(' ', first.Length);
        var line = new StringBuilder(first);
        var start = first;
        foreach (var word in Printable.Of(content).Split(' '))
        {
            if (line.Length > start.Length && line.Length + 1 + word.Length > width)
            {
                WriteLine(line, ink);
                line.Clear().Append(start = rest);
            }

            line.Append(line.Length > start.Length ? " " : "").Append(word);
        }

        WriteLine(line, ink);
    }

    /// <summary>Writes a line that is not to be broken.</summary>
    public void WriteAsItStands(string line, string first) => text.WriteLine(first + Printable.Of(line));

    private void WriteLine(StringBuilder line, Ink ink)
    {
        if (hasColour && ink != Ink.Plain)
        {
            text.WriteLine($"\u001b[{(int)ink}m{line}{Reset}");
        }
        else
        {
            text.WriteLine(line);
        }
    }
}
