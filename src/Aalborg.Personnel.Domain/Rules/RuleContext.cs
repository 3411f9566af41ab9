using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What a rule sees when it is held against an initiative, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly ChangePhase _assessedPhase;
    private List<Finding>? _findings;
    private HashSet<RuleId>? _violated;
    private ChangeRule _rule = null!;
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

    internal IdIndex<Stakeholder> Stakeholders { get; }

    internal IdIndex<Decision> Decisions { get; }

    internal IdIndex<Revision> Revisions { get; }

    internal IdIndex<ContextChange> ContextChanges { get; }

    /// <summary>The days a parameter stands at, the profile's where one applies.</summary>
    /// <param name="parameter">A parameter that the rule book declares.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentException">The rule book does not declare the parameter.</exception>
    public int Days(RuleParameter parameter) => Book.DaysOf(Guard.Against.Null(parameter), ProfileApplies);

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
        var state = StateOf(dueAfter);
        if (state == FindingState.Open && IsOver)
        {
            _somethingFellAway = true;
            return;
        }

        var severity = Book.SeverityOf(_rule, ProfileApplies) == RuleSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning;
        (_findings ??= []).Add(new Finding(_rule, severity, state, pointer, detail, message, remedy ?? _rule.Remedy));
    }

    internal void AwaitJudgement()
    {
        _foundNothing = IsOver;
        _awaitsJudgement = !IsOver;
    }

    internal bool IsViolated(RuleId rule) => _violated?.Contains(rule) == true;

    internal RuleOutcome Run(ChangeRule rule)
    {
        _rule = rule;
        _findingsBefore = _findings?.Count ?? 0;
        _isSetAside = null;
        _foundNothing = _awaitsJudgement = _somethingFellAway = false;
        On = IsOver ? Initiative.Timeline.Stopped!.Value.AddDays(-1) : AssessedOn;
        Phase = IsOver ? Initiative.PhaseOn(On) : _assessedPhase;
        rule.Check(this);
        return Outcome();
    }

    internal ValueList<Finding> Findings() => _findings is null ? [] : [.. _findings];

    /// <summary>Whether the rule looks back at a stopped initiative: what was not due by then is over.</summary>
    private bool IsOver => _assessedPhase == ChangePhase.Stopped && !_rule.AppliesWhenStopped;

    private RuleOutcome Outcome()
    {
        if (_findings?.Count > _findingsBefore)
        {
            (_violated ??= []).Add(_rule.Id);
            var worst = FindingState.Excused;
            for (var i = _findingsBefore; i < _findings.Count; i++)
            {
                worst = _findings[i].State < worst ? _findings[i].State : worst;
            }

            return worst switch
            {
                FindingState.Failed => RuleOutcome.Failed,
                FindingState.Open => RuleOutcome.Open,
                _ => RuleOutcome.Excused,
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
