using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A line of text, with what stands out in it. A string is a phrase.</summary>
internal sealed class Phrase
{
    private Phrase(params IReadOnlyList<Run> runs) => Runs = runs;

    /// <summary>Gets a phrase without text.</summary>
    public static Phrase Empty { get; } = "";

    /// <summary>Gets the runs, in order.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>Gets the text alone; a badge begins with its sign.</summary>
    public string PlainText => string.Concat(Runs.Select(run => run.Kind == RunKind.Badge ? $"{run.Status.Sign()} {run.Text}" : run.Text));

    public static implicit operator Phrase(string text) => new(new Run(RunKind.Text, text));

    public static Phrase operator +(Phrase left, Phrase right) => new([.. left.Runs, .. right.Runs]);

    public static Phrase Strong(string text) => new(new Run(RunKind.Strong, text));

    public static Phrase Faint(string text) => new(new Run(RunKind.Faint, text));

    public static Phrase Code(string text) => new(new Run(RunKind.Code, text));

    public static Phrase Badge(Status status, string words) => new(new Run(RunKind.Badge, words, status));

    /// <summary>A number of a heat map; the text says all that its colour does.</summary>
    public static Phrase Heat(string text, Warmth warmth) => new(new Run(RunKind.Heat, text, Warmth: warmth));

    /// <summary>A link to a section or an entry of the same document, by its name.</summary>
    public static Phrase ToSection(string text, string name) => new(new Run(RunKind.SectionLink, text, Target: name));

    /// <summary>A link to a document of the same report, by its number from 1.</summary>
    public static Phrase ToDocument(string text, int number) => new(new Run(RunKind.DocumentLink, text, Target: number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A link to another page.</summary>
    public static Phrase ToPage(string text, string address) => new(new Run(RunKind.PageLink, text, Target: address));

    /// <summary>The phrases, a line each.</summary>
    public static Phrase Lines(IEnumerable<Phrase> phrases)
    {
        var runs = new List<Run>();
        foreach (var phrase in phrases)
        {
            if (runs.Count > 0)
            {
                runs.Add(new(RunKind.Break, " "));
            }

            runs.AddRange(phrase.Runs);
        }

        return new(runs);
    }

    public override string ToString() => PlainText;
}
