namespace Aalborg.Personnel.Benchmarks;

/// <summary>A strategy.</summary>
internal sealed class PlainStrategy
{
    public string? Title { get; set; }

    public string? Uri { get; set; }

    public string? Connection { get; set; }
}
