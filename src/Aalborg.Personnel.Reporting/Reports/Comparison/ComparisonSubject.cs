namespace Aalborg.Personnel.Reporting;

/// <summary>What the report of a comparison is about, and the words for both versions in the language asked for.</summary>
internal sealed class ComparisonSubject
{
    public ComparisonSubject(AssessmentComparison comparison, ChangePhase? before, Language language)
    {
        (Comparison, Language) = (comparison, language);
        var changes = comparison.Changes;

        // A text in which personal data was found in either version is shown in neither.
        Old = new(changes.Old, comparison.Was, HiddenIn(comparison.Is).Select(changes.PlaceInOld).OfType<string>(), language);
        New = new(changes.New, comparison.Is, HiddenIn(comparison.Was).Select(changes.PlaceInNew).OfType<string>(), language);
        Readiness = comparison.ReadinessFor(before ?? (comparison.Is.Phase is var phase and < ChangePhase.Closed ? phase + 1 : ChangePhase.Closed));
        IsAskedFor = before is not null;
    }

    public AssessmentComparison Comparison { get; }

    public Language Language { get; }

    public ComparedVersion Old { get; }

    public ComparedVersion New { get; }

    /// <summary>Whether it may enter the phase that was asked about, else the one that follows.</summary>
    public ReadinessComparison Readiness { get; }

    /// <summary>Whether somebody asked about the phase.</summary>
    public bool IsAskedFor { get; }

    /// <summary>The findings that had not failed before and now have, the new ones among them.</summary>
    public IReadOnlyList<Finding> Failed =>
    [
        .. Comparison.New.Where(finding => finding.State == FindingState.Failed),
        .. Comparison.Remaining.Where(finding => finding.Is.State == FindingState.Failed && finding.Was.State != FindingState.Failed).Select(finding => finding.Is),
    ];

    public string Say(string danish, string english) => Language.Say(danish, english);

    public string Day(DateOnly date) => Vocabulary.InWords(date).In(Language);

    private static IEnumerable<string> HiddenIn(Assessment assessment) => assessment.Findings.Where(finding => finding.Rule.FindsPersonalData).Select(finding => finding.Pointer);
}
