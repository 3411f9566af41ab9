using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of one initiative, in the language asked for, whatever it looks like. Formats add how, never what.</summary>
internal sealed class InitiativeReport
{
    /// <summary>The most answers, deviations and ignored members that a report tells of: more nobody reads, and the document has the rest.</summary>
    public const int MostRows = 100;

    private readonly Assessment _assessment;
    private readonly Language _language;
    private readonly ReportWords _words;
    private readonly PlaceWords _places;
    private readonly Func<Chronicle> _chronicle;
    private readonly ChangePhase _next;

    public InitiativeReport(CheckResult result, ChangeInitiative initiative, Language language)
    {
        (_assessment, _language, _words) = (result.Assessment!, language, new(language));
        var shown = new ShownText(_assessment, language);
        var names = new EntryNames(initiative, shown);
        _places = new(names, language);
        _next = Standing.NextOf(result);
        Title = shown.At("/title", initiative.Title);
        Lead = initiative.Summary is { } summary ? shown.At("/summary", summary) : initiative.Why.Purpose is { } purpose ? shown.At("/why/purpose", purpose) : null;
        Standing = new(_assessment, _next, language);
        Next = IsStopped ? null : NextSteps.Before(_next, orLater: result.Before is null, _assessment, language);
        Principles = [.. _assessment.Verdicts.Select(Report)];
        var document = ByRule(rule => rule.Principle is null);
        Document = document.Length == 0 ? null : new(_words.WhyTheDocument, document);
        Owner = OwnerOf(initiative.Organisation, shown);
        Answers = JudgementReport.Of(initiative, _assessment.RuleBook, shown, language);
        Deviations = DeviationReport.Of(initiative, _assessment, shown, language);
        _chronicle = () => new(initiative, _assessment.On, names, shown, language);
        Ignored = result.Ignored;
    }

    /// <summary>What the change is called.</summary>
    public string Title { get; }

    /// <summary>What it is about, as its summary or else its purpose says.</summary>
    public string? Lead { get; }

    /// <summary>The organisation and the unit whose change it is, where the document says so.</summary>
    public string? Owner { get; }

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

    /// <summary>What people have judged, with who and when.</summary>
    public IReadOnlyList<JudgementReport> Answers { get; }

    /// <summary>What is set aside.</summary>
    public IReadOnlyList<DeviationReport> Deviations { get; }

    /// <summary>What happens when; put together when it is asked for.</summary>
    public Chronicle Chronicle => _chronicle();

    /// <summary>The pointers of the members that were not read.</summary>
    public ValueList<string> Ignored { get; }

    private bool IsStopped => _assessment.Phase == ChangePhase.Stopped;

    private static string? OwnerOf(Organisation? organisation, ShownText shown) =>
        organisation is null ? null
        : organisation.Unit is { } unit ? $"{shown.At("/organisation/name", organisation.Name)} · {shown.At("/organisation/unit/name", unit.Name)}"
        : shown.At("/organisation/name", organisation.Name);

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
            InTheWay(verdict),
            [
                .. _assessment.Rules
                    .Where(result => result.Outcome == RuleOutcome.NeedsJudgement && result.Rule.Principle == verdict.Principle)
                    .Select(result => result.Rule),
            ]);
    }

    /// <summary>A failed warning outranks an open error in a verdict, but it is the error that stands in the way.</summary>
    private string? InTheWay(PrincipleVerdict verdict)
    {
        var errors = IsStopped || verdict.Verdict != Verdict.MetWithRemarks ? 0 : _assessment.MissingBefore(_next)
            .Count(finding => finding.Severity == RuleSeverity.Error && finding.Rule.Principle == verdict.Principle);
        var step = _next.AsStep().In(_language);
        return errors == 0 ? null : _language.Say($"{errors} fejl skal rettes inden {step}", $"{errors} {(errors == 1 ? "error" : "errors")} to be mended before {step}");
    }

    private RuleFindings[] ByRule(Func<ChangeRule, bool> isAskedFor) =>
    [
        .. _assessment.Findings
            .Where(finding => isAskedFor(finding.Rule))
            .GroupBy(finding => finding.Rule)
            .Select(findings => new RuleFindings(findings, _places, _assessment.Phase))
            .OrderBy(one => one.State),
    ];
}
