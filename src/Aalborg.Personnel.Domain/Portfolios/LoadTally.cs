namespace Aalborg.Personnel;

/// <summary>Counts which groups initiatives hit, and when.</summary>
/// <param name="from">The first month that is counted.</param>
/// <param name="months">How many months are counted.</param>
internal sealed class LoadTally(YearMonth from, int months)
{
    private readonly Dictionary<GroupKey, GroupTally> _groups = [];

    /// <summary>The groups in the order in which they were met.</summary>
    private readonly List<GroupTally> _met = [];

    private int _initiatives;

    /// <summary>Counts an initiative.</summary>
    /// <returns>How many groups it hits in the months that are counted.</returns>
    public int Add(ChangeInitiative initiative, PersonalDataPlaces hidden)
    {
        _initiatives++;
        var span = SpanOf(initiative.Timeline);
        var (stakeholders, hit) = (initiative.Who.Stakeholders, 0);
        for (var i = 0; i < stakeholders.Count; i++)
        {
            var stakeholder = stakeholders[i];
            if (!stakeholder.IsCore)
            {
                continue;
            }

            var group = TallyOf(GroupOf(initiative, i, hidden));
            group.Meet(stakeholder.Size);
            if (span is { } hits && group.Hit(_initiatives, hits, stakeholder.Impact == StakeholderImpact.High, months))
            {
                hit++;
            }
        }

        return hit;
    }

    /// <summary>The groups that are hit, those with the highest month first.</summary>
    public ValueList<GroupLoad> ToLoad(int limit) =>
    [
        .. _met.Where(group => group.IsHit).Select(group => group.ToLoad(from, limit))
            .OrderByDescending(group => group.Peak)
            .ThenByDescending(group => group.Months.Sum(month => (long)month))
            .ThenBy(group => group.Level)
            .ThenBy(group => group.Unit is not null)
            .ThenBy(group => group.Unit?.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Unit?.Uuid is not null),
    ];

    /// <summary>The months that an initiative hits, of those that are counted, or <see langword="null"/> for none.</summary>
    public Range? SpanOf(Timeline timeline)
    {
        if (timeline.Starts is not { } starts || timeline.ActiveUntil is var over && over < starts)
        {
            return null;
        }

        var first = Math.Max(0, YearMonth.Of(starts).MonthsAfter(from));
        var last = over is { } end ? Math.Min(months - 1, YearMonth.Of(end).MonthsAfter(from)) : months - 1;
        return first <= last ? first..(last + 1) : null;
    }

    private GroupTally TallyOf(GroupKey group)
    {
        if (!_groups.TryGetValue(group, out var tally))
        {
            tally = new(group);
            _groups.Add(group, tally);
            _met.Add(tally);
        }

        return tally;
    }

    private static GroupKey GroupOf(ChangeInitiative initiative, int place, PersonalDataPlaces hidden)
    {
        var stakeholder = initiative.Who.Stakeholders[place];
        if (stakeholder.Unit is { } own)
        {
            return Group(stakeholder.Level, own.Name, own.Uuid, !hidden.IsEmpty && hidden.Contains($"/who/stakeholders/{place}/unit/name"));
        }

        return initiative.Organisation is not { } organisation ? new(stakeholder.Level, null, Guid.Empty)
            : organisation.Unit is { } unit ? Group(stakeholder.Level, unit.Name, unit.Uuid, hidden.Contains("/organisation/unit/name"))
            : Group(stakeholder.Level, organisation.Name, organisation.Uuid, hidden.Contains("/organisation/name"));
    }

    /// <summary>A UUID of zeros is none, and what is called by personal data is no unit.</summary>
    private static GroupKey Group(StakeholderLevel level, string name, Guid? uuid, bool isHidden) =>
        isHidden ? new(level, null, Guid.Empty) : new(level, name, uuid ?? Guid.Empty);
}
