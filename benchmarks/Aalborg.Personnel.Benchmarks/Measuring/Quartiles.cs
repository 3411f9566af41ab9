namespace Aalborg.Personnel.Benchmarks;

/// <summary>The quartiles of numbers.</summary>
internal sealed class Quartiles
{
    private readonly double[] _sorted;

    public Quartiles(double[] numbers)
    {
        _sorted = [.. numbers];
        Array.Sort(_sorted);
    }

    public double Lower => At(0.25);

    public double Median => At(0.5);

    public double Upper => At(0.75);

    private double At(double share) => _sorted[(int)Math.Round(share * (_sorted.Length - 1), MidpointRounding.AwayFromZero)];
}
