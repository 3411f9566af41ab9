namespace Aalborg.Personnel.Benchmarks;

/// <summary>What was said or seen on a date: the result of an effect, the response to input.</summary>
internal sealed class PlainNote
{
    public DateOnly On { get; set; }

    public string? What { get; set; }
}
