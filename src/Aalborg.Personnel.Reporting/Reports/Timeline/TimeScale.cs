namespace Aalborg.Personnel.Reporting;

/// <summary>Where dates stand in a picture, from its first day at the left to its last at the right.</summary>
/// <param name="first">The first day.</param>
/// <param name="last">The last day.</param>
/// <param name="left">Where the first day stands.</param>
/// <param name="right">Where the last day stands.</param>
internal sealed class TimeScale(DateOnly first, DateOnly last, double left, double right)
{
    private const int MostTicks = 12;

    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

    public double Left => left;

    public double Right => right;

    /// <summary>Where a date stands; a date outside stands at the edge.</summary>
    public double At(DateOnly date) =>
        left + ((right - left) * Math.Clamp((double)(date.DayNumber - first.DayNumber) / Math.Max(1, last.DayNumber - first.DayNumber), 0, 1));

    /// <summary>How many months lie between two ticks: so many that there is room for their words.</summary>
    public int MonthsBetweenTicks => Array.Find(Steps, step => Months / step < MostTicks);

    /// <summary>The firsts of the months that have a tick.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var step = MonthsBetweenTicks;
        var month = (first.Year * 12) + first.Month - 1;
        for (month += (step - (month % step)) % step; month <= (last.Year * 12) + last.Month - 1; month += step)
        {
            var tick = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (tick >= first && tick <= last)
            {
                yield return tick;
            }
        }
    }

    private int Months => ((last.Year - first.Year) * 12) + last.Month - first.Month;
}
