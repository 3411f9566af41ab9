namespace Aalborg.Personnel.Reporting;

/// <summary>The texts of a document as a report shows them: not where a rule found personal data, nor anything in a place where it did.</summary>
/// <param name="assessment">What the rules say of the document.</param>
/// <param name="language">The language.</param>
/// <param name="alsoHidden">Other places whose texts are not shown.</param>
internal sealed class ShownText(Assessment assessment, Language language, IEnumerable<string>? alsoHidden = null)
{
    private readonly HashSet<string> _hidden =
        [.. assessment.Findings.Where(finding => finding.Rule.FindsPersonalData).Select(finding => finding.Pointer), .. alsoHidden ?? []];

    /// <summary>A longer title heads nothing.</summary>
    private const int LongestTitle = 300;

    /// <summary>The text at a pointer, on one line and of at most so many characters, or what is said in its place.</summary>
    public string At(string pointer, string text, int maxLength = int.MaxValue) =>
        IsHidden(pointer) ? language.Say("[skjult: personoplysninger]", "[hidden: personal data]") : OnOneLine(Printable.Shortened(text, maxLength));

    /// <summary>The title of a change.</summary>
    public string TitleOf(ChangeInitiative initiative) => At("/title", initiative.Title, LongestTitle);

    /// <inheritdoc cref="TitleOf(ChangeInitiative)"/>
    public static string TitleOf(ChangeInitiative initiative, Assessment assessment, Language language) => new ShownText(assessment, language).TitleOf(initiative);

    /// <summary>A text with spaces for its line breaks and tabs.</summary>
    public static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>A rule that a document names: its id and, where the rule book has the rule, its title.</summary>
    public string RuleAt(string pointer, RuleId id, RuleBook book) =>
        book.Find(id) is { } rule ? $"{id} {rule.Title.In(language)}" : At(pointer, id.Value);

    /// <summary>Whether the text at a pointer is not shown.</summary>
    public bool IsHidden(string pointer) =>
        _hidden.Count > 0 && (_hidden.Contains(pointer) || (pointer.LastIndexOf('/') is var end and >= 0 && IsHidden(pointer[..end])));
}
