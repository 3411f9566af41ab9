namespace Aalborg.Personnel.Benchmarks;

/// <summary>A discussion in MED.</summary>
internal sealed class PlainDiscussion
{
    public string? Committee { get; set; }

    public DateOnly On { get; set; }

    public DateOnly? Informed { get; set; }

    public string? Outcome { get; set; }
}
