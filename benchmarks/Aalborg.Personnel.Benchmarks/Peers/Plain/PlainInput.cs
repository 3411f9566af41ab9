namespace Aalborg.Personnel.Benchmarks;

/// <summary>Input that was received.</summary>
internal sealed class PlainInput
{
    public string? Id { get; set; }

    public DateOnly Received { get; set; }

    public string? From { get; set; }

    public string? Content { get; set; }

    public PlainNote? Response { get; set; }
}
