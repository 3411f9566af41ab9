namespace Aalborg.Personnel.Benchmarks;

/// <summary>The frame.</summary>
internal sealed class PlainFrame
{
    public List<string>? Fixed { get; set; }

    public List<string>? ToDiscuss { get; set; }

    public List<string>? ToTry { get; set; }

    public List<string>? ToLearn { get; set; }
}
