namespace Aalborg.Personnel.Benchmarks;

/// <summary>
/// Compares contenders in one run, in rounds: in each of them every contender has a short slice, in turn, and another one begins each time. What disturbs the machine for a while disturbs
/// all of them, and a ratio within a round is one of neighbours. A slice goes through all the documents, as often as it takes to be a slice at all. Time is the processor's: what others
/// do on the machine meanwhile is not counted.
/// </summary>
internal sealed class Interleaved(int documents, params Contender[] contenders)
{
    private const double WarmUpSeconds = 0.7;

    private const double SliceSeconds = 0.008;

    /// <summary>What a slice made last: kept, so that making it is not left out.</summary>
    public object? Last { get; private set; }

    public Measurement[] Run(int rounds)
    {
        var passes = contenders.Select(WarmUp).ToArray();
        var times = contenders.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                var i = (round + turn) % contenders.Length;
                times[i][round] = Slice(contenders[i], passes[i]);
            }
        }

        return [.. contenders.Select((contender, i) => new Measurement(contender.Name, times[i], Allocated(contender)))];
    }

    /// <summary>Lets the runtime optimise what is to be measured, and tells how many passes make a slice.</summary>
    private int WarmUp(Contender contender)
    {
        var began = Processor.Seconds;
        var passes = 0;
        do
        {
            Pass(contender);
            passes++;
        }
        while (Processor.Seconds - began < WarmUpSeconds || passes < 3);

        Thread.Sleep(150);
        return Math.Max(1, (int)Math.Ceiling(SliceSeconds * 1e9 / documents / Slice(contender, 1)));
    }

    private double Slice(Contender contender, int passes)
    {
        GC.Collect();
        var began = Processor.Seconds;
        for (var pass = 0; pass < passes; pass++)
        {
            Pass(contender);
        }

        return (Processor.Seconds - began) * 1e9 / passes / documents;
    }

    private double Allocated(Contender contender)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pass(contender);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / documents;
    }

    private void Pass(Contender contender)
    {
        for (var i = 0; i < documents; i++)
        {
            Last = contender.Do(i);
        }
    }
}
