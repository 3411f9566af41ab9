namespace Aalborg.Personnel.Reporting;

/// <summary>The texts of a document as a report shows them: not where a rule found personal data, nor anything in a place where it did.</summary>
internal sealed class ShownText(Assessment assessment, Language language)
{
    private readonly HashSet<string> _hidden =
        [.. assessment.Findings.Where(finding => finding.Rule.FindsPersonalData).Select(finding => finding.Pointer)];

    /// <summary>The text at a pointer, on one line, or what is said in its place.</summary>
    public string At(string pointer, string text) =>
        IsHidden(pointer) ? language.Say("[skjult: personoplysninger]", "[hidden: personal data]") : text.ReplaceLineEndings(" ");

    private bool IsHidden(string pointer) =>
        _hidden.Count > 0 && (_hidden.Contains(pointer) || (pointer.LastIndexOf('/') is var end and >= 0 && IsHidden(pointer[..end])));
}
