namespace Aalborg.Personnel.Benchmarks;

/// <summary>A question of speed, and those who answer it; the library is the first of them.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Documents">How many documents a pass goes through.</param>
/// <param name="Contenders">Who does it.</param>
internal sealed record Comparison(string Title, int Documents, params Contender[] Contenders)
{
    public void Write(TextWriter output, int rounds)
    {
        var measured = new Interleaved(Documents, Contenders).Run(rounds);
        var table = new Table(
            output, Title, "", "microseconds a document, at least", "bytes allocated a document", "library's time ÷ this one's: by least times", "lower quartile", "median", "upper quartile", "the library is so many times as fast");
        table.Row(measured[0].Name, Figure.Of(measured[0].Minimum / 1000), Figure.Of(measured[0].AllocatedBytes), "1", "", "", "", "1");
        foreach (var other in measured.Skip(1))
        {
            var shares = measured[0].Of(other);
            var minimum = measured[0].Minimum / other.Minimum;
            table.Row(other.Name, Figure.Of(other.Minimum / 1000), Figure.Of(other.AllocatedBytes), Figure.Of(minimum), Figure.Of(shares.Lower), Figure.Of(shares.Median), Figure.Of(shares.Upper), Figure.Of(1 / minimum));
        }
    }
}
