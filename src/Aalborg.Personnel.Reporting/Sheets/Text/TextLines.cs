namespace Aalborg.Personnel.Reporting;

/// <summary>Breaks phrases into lines between words. Nothing in them is obeyed by a terminal.</summary>
internal static class TextLines
{
    /// <summary>The lines of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="width">The number of characters of a line.</param>
    /// <param name="ink">The colour of what has none of its own.</param>
    /// <param name="breaksWords">Whether a word that is too long for a line is broken.</param>
    public static IReadOnlyList<TextLine> Of(Phrase phrase, int width, Ink ink = Ink.Plain, bool breaksWords = false)
    {
        var lines = new List<TextLine> { new() };
        foreach (var word in WordsOf(phrase, ink))
        {
            var line = lines[^1];
            if (word is null)
            {
                lines.Add(new());
                continue;
            }

            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line = new());
            }

            if (!breaksWords || word.Length <= width)
            {
                line.AddWord(word, ink);
                continue;
            }

            foreach (var part in word.PlainText.Chunk(width))
            {
                lines[^1].Add(new string(part), ink);
                lines.Add(new());
            }

            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    /// <summary>The words, which may be of several runs; nothing where a line ends.</summary>
    private static List<TextLine?> WordsOf(Phrase phrase, Ink around)
    {
        var words = new List<TextLine?> { new() };
        foreach (var run in phrase.Runs)
        {
            if (run.Kind == RunKind.Break)
            {
                words.Add(null);
                words.Add(new());
                continue;
            }

            var isFirst = true;
            foreach (var part in Printable.Of(run.Kind == RunKind.Badge ? $"{run.Status.Sign()} {run.Text}" : run.Text).Split(' '))
            {
                if (!isFirst)
                {
                    words.Add(new());
                }

                words[^1]!.Add(part, run.AsInk(around));
                isFirst = false;
            }
        }

        return words;
    }
}
