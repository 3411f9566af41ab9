using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>One document in an overview.</summary>
internal sealed class OverviewRow
{
    private readonly PrincipleVerdict[] _verdicts = [];

    public OverviewRow(CheckResult result, Language language)
    {
        Source = SourceNames.Of(result.Source, language);
        if (result.IsRead)
        {
            var assessment = result.Assessment;
            Title = ShownText.TitleOf(result.Initiative, assessment, language);
            _verdicts = [.. assessment.Verdicts];
            Phase = assessment.Phase.InWords().In(language);
            Ready = ReadyOf(result, assessment, language);
            Requirements = CountOf(assessment, RuleSeverity.Error, FindingState.Failed);
            Open = CountOf(assessment, RuleSeverity.Error, FindingState.Open);
            Remarks = CountOf(assessment, RuleSeverity.Warning, FindingState.Failed);
        }
    }

    /// <summary>The title, or <see langword="null"/> where the document could not be read.</summary>
    public string? Title { get; }

    public string Source { get; }

    public string Phase { get; } = "";

    /// <summary>Whether it is ready for the phase that follows, or that was asked about: as in »nej: opfølgning«; empty where the change is stopped.</summary>
    public Phrase Ready { get; } = Phrase.Empty;

    /// <summary>How many requirements are missing.</summary>
    public int Requirements { get; }

    /// <summary>How many requirements are missing and not due yet.</summary>
    public int Open { get; }

    /// <summary>How many points of attention there are.</summary>
    public int Remarks { get; }

    /// <summary>The verdict on a principle, where there is one.</summary>
    public Verdict? VerdictOn(Principle principle) =>
        Array.FindIndex(_verdicts, one => one.Principle == principle) is var place and >= 0 ? _verdicts[place].Verdict : null;

    private static Phrase ReadyOf(CheckResult result, Assessment assessment, Language language)
    {
        if (assessment.Phase == ChangePhase.Stopped)
        {
            return Phrase.Empty;
        }

        var phase = InitiativeSubject.NextOf(result);
        var step = phase.AsStep().In(language);
        return assessment.IsReadyFor(phase)
            ? Phrase.Badge(Status.Met, language.Say($"ja: {step}", $"yes: {step}"))
            : Phrase.Badge(Status.Missing, language.Say($"nej: {step}", $"no: {step}"));
    }

    private static int CountOf(Assessment assessment, RuleSeverity severity, FindingState state) =>
        Counted.Rules(assessment.Findings.Where(finding => finding.Severity == severity && finding.State == state && !finding.Rule.IsJudgement));
}
