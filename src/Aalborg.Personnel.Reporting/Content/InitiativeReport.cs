using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of one initiative, in the language asked for, whatever it looks like. Formats add how, never what.</summary>
internal sealed class InitiativeReport
{
    private readonly Assessment _assessment;
    private readonly Language _language;
    private readonly ReportWords _words;
    private readonly PlaceWords _places;
    private readonly Func<Chronicle> _chronicle;

    public InitiativeReport(CheckResult result, ChangeInitiative initiative, Language language)
    {
        (_assessment, _language, _words) = (result.Assessment!, language, new(language));
        var shown = new ShownText(_assessment, language);
        var names = new EntryNames(initiative, shown);
        _places = new(names, language);
        var next = result.Before?.Phase ?? Following(_assessment.Phase);
        Title = shown.At("/title", initiative.Title);
        Lead = initiative.Summary is { } summary ? shown.At("/summary", summary) : initiative.Why.Purpose is { } purpose ? shown.At("/why/purpose", purpose) : null;
        Standing = new(_assessment, next, language);
        Next = IsStopped ? null : NextSteps.Before(next, orLater: result.Before is null, _assessment, language);
        Principles = [.. _assessment.Verdicts.Select(Report)];
        var document = ByRule(rule => rule.Principle is null);
        Document = document.Length == 0 ? null : new(_words.WhyTheDocument, document);
        Deviations = DeviationReport.Of(initiative, _assessment, shown, language);
        _chronicle = () => new(initiative, _assessment.On, names, shown, language);
        Ignored = result.Ignored;
    }

    /// <summary>What the change is called.</summary>
    public string Title { get; }

    /// <summary>What it is about, as its summary or else its purpose says.</summary>
    public string? Lead { get; }

    /// <summary>Where it stands.</summary>
    public Standing Standing { get; }

    /// <summary>What to do first, or <see langword="null"/> where the initiative is stopped.</summary>
    public NextSteps? Next { get; }

    /// <summary>Each principle.</summary>
    public IReadOnlyList<PrincipleReport> Principles { get; }

    /// <summary>What is wrong with the document itself, or <see langword="null"/> where nothing is.</summary>
    public FindingGroup? Document { get; }

    /// <summary>How far the questions are answered; none where the initiative is stopped.</summary>
    public ValueList<QuestionResult> Questions => IsStopped ? [] : _assessment.Questions;

    /// <summary>The rules that people are still to judge, with their principles.</summary>
    public IEnumerable<(PrincipleReport Principle, ChangeRule Rule)> Judgements =>
        Principles.SelectMany(principle => principle.Judgements.Select(rule => (principle, rule)));

    /// <summary>What is set aside.</summary>
    public IReadOnlyList<DeviationReport> Deviations { get; }

    /// <summary>What happens when; put together when it is asked for.</summary>
    public Chronicle Chronicle => _chronicle();

    /// <summary>The pointers of the members that were not read.</summary>
    public ValueList<string> Ignored { get; }

    private bool IsStopped => _assessment.Phase == ChangePhase.Stopped;

    private static ChangePhase Following(ChangePhase phase) => phase < ChangePhase.Closed ? phase + 1 : ChangePhase.Closed;

    private PrincipleReport Report(PrincipleVerdict verdict)
    {
        var findings = ByRule(rule => rule.Principle == verdict.Principle);
        FindingGroup[] groups =
        [
            new(_words.ThePolicySays, [.. findings.Where(one => one.Rule is { IsInferred: false, IsJudgement: false })]),
            new(_words.Inferred, [.. findings.Where(one => one.Rule.IsInferred)]),
            new(_words.Judged, [.. findings.Where(one => one.Rule.IsJudgement)]),
        ];
        return new(
            verdict.Principle.Id,
            verdict.Principle.Name.In(_language),
            verdict.Verdict,
            [.. groups.Where(group => group.Rules.Count > 0)],
            [
                .. _assessment.Rules
                    .Where(result => result.Outcome == RuleOutcome.NeedsJudgement && result.Rule.Principle == verdict.Principle)
                    .Select(result => result.Rule),
            ]);
    }

    private RuleFindings[] ByRule(Func<ChangeRule, bool> isAskedFor) =>
    [
        .. _assessment.Findings
            .Where(finding => isAskedFor(finding.Rule))
            .GroupBy(finding => finding.Rule)
            .Select(findings => new RuleFindings(findings, _places, _assessment.Phase)),
    ];
}
