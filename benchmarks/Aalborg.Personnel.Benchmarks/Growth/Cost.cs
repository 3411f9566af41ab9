namespace Aalborg.Personnel.Benchmarks;

/// <summary>
/// What something costs an entry, in nanoseconds of processor time, where there are 1,000, 10,000 and 100,000 of them. Where ten times as many cost so much more that a hundred times as many
/// would take minutes, these are not waited for.
/// </summary>
internal sealed record Cost(double Thousand, double TenThousand, double? HundredThousand)
{
    /// <summary>An entry in a document that the caches do not hold may cost several times as much; more than that is another law. (n√n would be 10 times as much.)</summary>
    private const double TooMuch = 9;

    /// <summary>A slice shorter than this is lost in what the clock can tell apart.</summary>
    private const double SliceSeconds = 0.0005;

    private const double EnoughSeconds = 0.02;

    /// <summary>How many times as much an entry costs among the most as among the fewest: about 1 where the cost grows as the entries do, under 2 for n log n, 100 where it is quadratic.</summary>
    public double Growth => HundredThousand is { } most ? most / Thousand : TenThousand / Thousand;

    /// <summary>Beyond what sorting, and leaving the caches of the processor, may cost.</summary>
    public bool IsWorseThanLogarithmic => HundredThousand is null || Growth > TooMuch;

    public static Cost Of(Func<int, Func<object?>> at)
    {
        var thousand = An(1_000, at(1_000));
        var tenThousand = An(10_000, at(10_000));
        return new(thousand, tenThousand, tenThousand > TooMuch * thousand ? null : An(100_000, at(100_000)));
    }

    /// <summary>What one of so many entries, or bytes, costs in what is done with all of them: the least of several slices, each long enough for the clock.</summary>
    public static double An(int entries, Func<object?> act)
    {
        Slice(act, times: 2);
        var times = 1;
        while (Slice(act, times) < SliceSeconds)
        {
            times *= 2;
        }

        var (least, spent) = (double.MaxValue, 0.0);
        for (var turn = 0; turn < 3 || (spent < EnoughSeconds && turn < 200); turn++)
        {
            var took = Slice(act, times);
            (least, spent) = (Math.Min(least, took), spent + took);
        }

        return least * 1e9 / times / entries;
    }

    private static double Slice(Func<object?> act, int times)
    {
        var began = Processor.Seconds;
        for (var i = 0; i < times; i++)
        {
            GC.KeepAlive(act());
        }

        return Processor.Seconds - began;
    }
}
