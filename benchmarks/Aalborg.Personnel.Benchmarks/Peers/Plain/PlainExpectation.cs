namespace Aalborg.Personnel.Benchmarks;

/// <summary>An expectation.</summary>
internal sealed class PlainExpectation
{
    public DateOnly On { get; set; }

    public List<string>? With { get; set; }

    public string? Agreed { get; set; }
}
