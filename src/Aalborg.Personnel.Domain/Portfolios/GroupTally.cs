namespace Aalborg.Personnel;

/// <summary>Counts the initiatives that hit one group, month by month.</summary>
/// <param name="group">The group, its unit as it was first met.</param>
internal sealed class GroupTally(GroupKey group)
{
    private int[]? _months;
    private int[]? _high;
    private int? _size;
    private int _lastInitiative;
    private int _lastHigh;

    /// <summary>Gets whether an initiative hits the group in one of the months.</summary>
    public bool IsHit => _months is not null;

    /// <summary>Takes note of a stakeholder of the group.</summary>
    /// <param name="size">How many people it has.</param>
    public void Meet(int? size) => _size = size is null || size < _size ? _size : size;

    /// <summary>Counts an initiative, once, and its high impact, once.</summary>
    /// <param name="initiative">The number of the initiative, from 1.</param>
    /// <param name="span">The months it hits.</param>
    /// <param name="isHigh">Whether its impact on a stakeholder of the group is high.</param>
    /// <param name="months">How many months are counted.</param>
    /// <returns>Whether it had not been counted before.</returns>
    public bool Hit(int initiative, Range span, bool isHigh, int months)
    {
        _months ??= new int[months];
        _high ??= new int[months];
        var isNew = _lastInitiative != initiative;
        if (isNew)
        {
            _lastInitiative = initiative;
            Count(_months.AsSpan(span));
        }

        if (isHigh && _lastHigh != initiative)
        {
            _lastHigh = initiative;
            Count(_high.AsSpan(span));
        }

        return isNew;
    }

    public GroupLoad ToLoad(YearMonth from, int limit) => new()
    {
        Level = group.Level,
        Unit = group.Name is null ? null : new() { Name = group.Name, Uuid = group.Uuid == Guid.Empty ? null : group.Uuid },
        Size = _size,
        Months = [.. _months!],
        High = [.. _high!],
        Overloaded = [.. Enumerable.Range(0, _months!.Length).Where(month => _months[month] >= limit).Select(from.AddMonths)],
    };

    private static void Count(Span<int> months)
    {
        foreach (ref var month in months)
        {
            month++;
        }
    }
}
