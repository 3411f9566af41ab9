using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What a rule sees when it is held against an initiative, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly ChangePhase _assessedPhase;
    private List<Finding>? _findings;
    private FindingFingerprints? _fingerprints;
    private Dictionary<RuleId, FindingsOfRule>? _findingsOf;
    private ChangeRule _rule = null!;
    private LocalizedText? _remedy;
    private int _findingsBefore;
    private bool? _isSetAside;
    private bool _foundNothing;
    private bool _awaitsJudgement;
    private bool _somethingFellAway;

    internal RuleContext(RuleBook book, ChangeInitiative initiative, DateOnly on)
    {
        Book = book;
        Initiative = initiative;
        AssessedOn = on;
        _assessedPhase = initiative.PhaseOn(on);
        ProfileApplies = book.Profile?.AppliesOn(on) == true;
        ParameterDays = book.DaysOn(on);
        Stakeholders = new(initiative.Who.Stakeholders);
        Decisions = new(initiative.Who.Decisions);
        Revisions = new(initiative.WhatAndHow.Plan.Revisions);
        ContextChanges = new(initiative.WhatAndHow.ContextChanges);
    }

    /// <summary>The initiative.</summary>
    public ChangeInitiative Initiative { get; }

    /// <summary>The date the rule is held against the initiative on: the date of the assessment or, when the initiative is stopped by then, the day before the stop.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The phase on <see cref="On"/>.</summary>
    public ChangePhase Phase { get; private set; }

    /// <summary>The date of the assessment; profile, deviations and judgements go by it even when the initiative is stopped.</summary>
    public DateOnly AssessedOn { get; }

    internal RuleBook Book { get; }

    internal bool ProfileApplies { get; }

    internal ParameterDays ParameterDays { get; }

    internal IdIndex<Stakeholder> Stakeholders { get; }

    internal IdIndex<Decision> Decisions { get; }

    internal IdIndex<Revision> Revisions { get; }

    internal IdIndex<ContextChange> ContextChanges { get; }

    /// <summary>The days a parameter stands at, the profile's where one applies.</summary>
    /// <param name="parameter">A parameter that the rule book declares.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentException">The rule book does not declare the parameter.</exception>
    public int Days(RuleParameter parameter) => Book.Parameters.Contains(Guard.Against.Null(parameter))
        ? ParameterDays.Of(parameter)
        : throw new ArgumentException("The rule book does not declare the parameter.", nameof(parameter));

    /// <summary>Says that there was nothing to hold the rule against.</summary>
    public void NotApplicable() => _foundNothing = true;

    /// <summary>Reports a violation.</summary>
    /// <param name="pointer">Where: a JSON Pointer (RFC 6901) into the document.</param>
    /// <param name="message">What is wrong. It holds dates, counts and the rule's own words, never text from the document.</param>
    /// <param name="detail">What tells it apart from another violation at the same place.</param>
    /// <param name="remedy">What to do, where that is not what the rule says in general.</param>
    /// <param name="dueAfter">The last day on which it is still tolerated, for a rule that gives time.</param>
    public void Violation(
        string pointer, LocalizedText message, string? detail = null, LocalizedText? remedy = null, DateOnly? dueAfter = null)
    {
        Guard.Against.Null(pointer);
        Guard.Against.Null(message);
        Report(StateOf(dueAfter), daysLate: null, pointer, message, detail, remedy);
    }

    /// <summary>Reports that what the rule asks for was done, by the date it is held against, but after its last day. Whatever the phase: no honest entry can undo that.</summary>
    /// <param name="pointer">Where: a JSON Pointer (RFC 6901) into the document.</param>
    /// <param name="message">What was late. It holds dates, counts and the rule's own words, never text from the document.</param>
    /// <param name="lastDay">The last day in time.</param>
    /// <param name="done">The day it was done.</param>
    /// <param name="detail">What tells it apart from another violation at the same place.</param>
    /// <param name="remedy">What to do, where that is not what the rule says in general.</param>
    /// <exception cref="ArgumentException">It was done in time; or people judge by the rule, so that nothing is late.</exception>
    public void Late(string pointer, LocalizedText message, DateOnly lastDay, DateOnly done, string? detail = null, LocalizedText? remedy = null)
    {
        Guard.Against.Null(pointer);
        Guard.Against.Null(message);
        var daysLate = Guard.Against.InvalidInput(done.DayNumber - lastDay.DayNumber, nameof(done), days => days > 0, "It was done in time.");
        Guard.Against.InvalidInput(_rule, nameof(pointer), rule => !rule.IsJudgement, "What people judge is not late.");
        var isSetAside = _isSetAside ??= IsSetAside();
        Report(isSetAside ? FindingState.Excused : FindingState.Late, isSetAside ? null : daysLate, pointer, message, detail, remedy);
    }

    /// <summary>Whether an entry of one of the kinds has the id. Only entries of the kinds that references lead to are found.</summary>
    internal bool HasEntry(string id, EntryKinds kinds) =>
        ((kinds & EntryKinds.Stakeholder) != EntryKinds.None && Stakeholders.FirstWith(id) >= 0)
        || ((kinds & EntryKinds.ContextChange) != EntryKinds.None && ContextChanges.FirstWith(id) >= 0)
        || ((kinds & EntryKinds.Revision) != EntryKinds.None && Revisions.FirstWith(id) >= 0)
        || ((kinds & EntryKinds.Decision) != EntryKinds.None && Decisions.FirstWith(id) >= 0);

    internal void AwaitJudgement()
    {
        _foundNothing = IsOver;
        _awaitsJudgement = !IsOver;
    }

    internal bool IsViolated(RuleId rule) => _findingsOf?.ContainsKey(rule) == true;

    /// <summary>Whether an earlier rule of this assessment has a finding at a place or below it. What has fallen away does not count.</summary>
    internal bool HasFinding(RuleId rule, string pointerStart) =>
        _findingsOf is not null && _findingsOf.TryGetValue(rule, out var findings) && findings.AnyFrom(pointerStart);

    /// <summary>Whether an earlier rule of this assessment has a finding at a place with a detail. What has fallen away does not count.</summary>
    internal bool HasFinding(RuleId rule, string pointer, string detail) =>
        _findingsOf is not null && _findingsOf.TryGetValue(rule, out var findings) && findings.AnyAt(pointer, detail);

    internal RuleOutcome Run(ChangeRule rule)
    {
        _rule = rule;
        _findingsBefore = _findings?.Count ?? 0;
        _isSetAside = null;
        _remedy = null;
        _foundNothing = _awaitsJudgement = _somethingFellAway = false;
        On = IsOver ? Initiative.Timeline.Stopped!.Value.AddDays(-1) : AssessedOn;
        Phase = IsOver ? Initiative.PhaseOn(On) : _assessedPhase;
        rule.Check(this);
        return Outcome();
    }

    internal ValueList<Finding> Findings() => _findings is null ? [] : _fingerprints!.Findings = [.. _findings];

    /// <summary>Whether the rule looks back at a stopped initiative: what was not due by then is over.</summary>
    private bool IsOver => _assessedPhase == ChangePhase.Stopped && !_rule.AppliesWhenStopped;

    private void Report(FindingState state, int? daysLate, string pointer, LocalizedText message, string? detail, LocalizedText? remedy)
    {
        if (IsOver && (state == FindingState.Open || (state == FindingState.Late && Phase < _rule.Gate)))
        {
            _somethingFellAway = true;
            return;
        }

        var severity = state == FindingState.Late ? RuleSeverity.Warning : Book.SeverityOf(_rule, ProfileApplies) switch
        {
            RuleSeverity.Error => RuleSeverity.Error,
            RuleSeverity.Warning or RuleSeverity.Judgement => RuleSeverity.Warning,
        };
        _findings ??= [];
        _findings.Add(new Finding(
            _fingerprints ??= new(Initiative),
            _findings.Count,
            _rule,
            severity,
            state,
            daysLate,
            pointer,
            detail,
            message,
            remedy ?? (_remedy ??= _rule.RemedyWith(ParameterDays))));
    }

    private RuleOutcome Outcome()
    {
        if (_findings?.Count > _findingsBefore)
        {
            var findings = new FindingsOfRule(_findings, _findingsBefore, _findings.Count);
            (_findingsOf ??= [])[_rule.Id] = findings;
            return findings.Worst() switch
            {
                FindingState.Failed => RuleOutcome.Failed,
                FindingState.Open => RuleOutcome.Open,
                FindingState.Late => RuleOutcome.Late,
                FindingState.Excused => RuleOutcome.Excused,
            };
        }

        return _awaitsJudgement ? RuleOutcome.NeedsJudgement
            : _foundNothing || _somethingFellAway ? RuleOutcome.NotApplicable
            : RuleOutcome.Passed;
    }

    private FindingState StateOf(DateOnly? dueAfter)
    {
        if (_rule.IsJudgement)
        {
            return FindingState.Failed;
        }

        if (_isSetAside ??= IsSetAside())
        {
            return FindingState.Excused;
        }

        return Phase >= _rule.Gate && !(dueAfter >= On) ? FindingState.Failed : FindingState.Open;
    }

    private bool IsSetAside()
    {
        if (_rule.CanBeSetAside)
        {
            foreach (var deviation in Initiative.Deviations)
            {
                if (deviation.Rule == _rule.Id && deviation.HoldsOn(AssessedOn))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
