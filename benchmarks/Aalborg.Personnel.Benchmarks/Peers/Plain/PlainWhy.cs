namespace Aalborg.Personnel.Benchmarks;

/// <summary>Why.</summary>
internal sealed class PlainWhy
{
    public string? Purpose { get; set; }

    public DateOnly? Explained { get; set; }

    public List<PlainGoal>? Goals { get; set; }

    public List<PlainEffect>? Effects { get; set; }

    public string? Today { get; set; }

    public string? Tomorrow { get; set; }

    public List<PlainStrategy>? Strategies { get; set; }
}
