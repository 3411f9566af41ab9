using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>A line of text with its colours.</summary>
internal sealed class TextLine
{
    private const string Reset = "\u001b[0m";

    private readonly List<(string Text, Ink Ink)> _pieces = [];

    /// <summary>The number of characters that are seen.</summary>
    public int Length { get; private set; }

    /// <summary>The characters that are seen.</summary>
    public string PlainText => string.Concat(_pieces.Select(piece => piece.Text));

    /// <summary>Adds a word behind a space, which has the colour that is around it.</summary>
    public void AddWord(TextLine word, Ink around)
    {
        if (Length > 0)
        {
            Add(" ", word._pieces is [var first, ..] && _pieces[^1].Ink == first.Ink ? first.Ink : around);
        }

        Add(word);
    }

    public void Add(string text, Ink ink)
    {
        if (_pieces.Count > 0 && _pieces[^1].Ink == ink)
        {
            _pieces[^1] = (_pieces[^1].Text + text, ink);
        }
        else if (text.Length > 0)
        {
            _pieces.Add((text, ink));
        }

        Length += text.Length;
    }

    public void Add(TextLine line)
    {
        foreach (var (text, ink) in line._pieces)
        {
            Add(text, ink);
        }
    }

    /// <summary>The line as a terminal takes it.</summary>
    public string Written(bool hasColour)
    {
        var written = new StringBuilder();
        foreach (var (text, ink) in _pieces)
        {
            written.Append(hasColour && ink != Ink.Plain ? $"\u001b[{(int)ink}m{text}{Reset}" : text);
        }

        return hasColour ? written.ToString() : written.ToString().TrimEnd();
    }
}
