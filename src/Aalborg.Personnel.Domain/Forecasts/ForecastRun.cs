namespace Aalborg.Personnel;

/// <summary>Goes through the days of a forecast.</summary>
/// <remarks>Every day is assessed: rules of one's own may go by any date, so that no day can be left out.</remarks>
internal sealed class ForecastRun(RuleBook book, ChangeInitiative initiative, Assessment assessment)
{
    private readonly List<ForecastEvent> _events = [];
    private ChangePhase _phase = assessment.Phase;
    private ValueList<Finding> _findings = assessment.Findings;
    private int _more;

    public Forecast Over(int days)
    {
        var last = Math.Min(assessment.On.DayNumber + days, DocumentDate.Last.DayNumber);
        for (var day = assessment.On.DayNumber + 1; day <= last; day++)
        {
            GoTo(DateOnly.FromDayNumber(day));
        }

        return new(assessment, days, [.. _events], _more);
    }

    private void GoTo(DateOnly day)
    {
        var (phase, findings) = (initiative.PhaseOn(day), book.FindingsOn(initiative, day));
        if (phase != _phase)
        {
            Add(new PhaseEvent(day, phase));
        }

        var (i, j) = (0, 0);
        foreach (var rule in book.Rules)
        {
            var before = StretchOf(rule, _findings, ref i);
            var after = StretchOf(rule, findings, ref j);
            if (!AreAlike(before, after))
            {
                AddTurned(day, before, after);
            }
        }

        (_phase, _findings) = (phase, findings);
    }

    private void AddTurned(DateOnly day, ReadOnlySpan<Finding> before, ReadOnlySpan<Finding> after)
    {
        var states = new FindingStates(before);
        var turned = new List<Finding>();
        foreach (var finding in after)
        {
            if (!states.TryTake(finding) && finding.State == FindingState.Failed)
            {
                turned.Add(finding);
            }
        }

        foreach (var finding in turned)
        {
            Add(new FindingEvent(day, finding, states.TakeWorstAt(finding)));
        }
    }

    private void Add(ForecastEvent happens)
    {
        if (_events.Count < Forecast.MostEvents)
        {
            _events.Add(happens);
        }
        else
        {
            _more++;
        }
    }

    /// <summary>The findings of a rule, which stand together; those of the rules before it have been passed.</summary>
    private static ReadOnlySpan<Finding> StretchOf(ChangeRule rule, ValueList<Finding> findings, ref int from)
    {
        var to = from;
        while (to < findings.Count && findings[to].Rule == rule)
        {
            to++;
        }

        var stretch = findings.AsSpan()[from..to];
        from = to;
        return stretch;
    }

    private static bool AreAlike(ReadOnlySpan<Finding> before, ReadOnlySpan<Finding> after)
    {
        if (before.Length != after.Length)
        {
            return false;
        }

        for (var i = 0; i < after.Length; i++)
        {
            if (before[i].State != after[i].State
                || !string.Equals(before[i].Pointer, after[i].Pointer, StringComparison.Ordinal)
                || !string.Equals(before[i].Detail, after[i].Detail, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
