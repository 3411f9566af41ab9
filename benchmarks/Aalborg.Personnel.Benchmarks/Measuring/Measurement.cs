namespace Aalborg.Personnel.Benchmarks;

/// <summary>What was measured of a contender: nanoseconds a document in each round, and bytes allocated a document.</summary>
internal sealed record Measurement(string Name, double[] Nanoseconds, double AllocatedBytes)
{
    public double Minimum => Nanoseconds.Min();

    /// <summary>The share of the other's time that this one takes, round by round.</summary>
    public Quartiles Of(Measurement other) => new([.. Nanoseconds.Zip(other.Nanoseconds, (mine, theirs) => mine / theirs)]);
}
