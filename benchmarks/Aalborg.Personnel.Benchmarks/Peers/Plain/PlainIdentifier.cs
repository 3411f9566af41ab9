namespace Aalborg.Personnel.Benchmarks;

/// <summary>What another system knows the change by.</summary>
internal sealed class PlainIdentifier
{
    public string? System { get; set; }

    public string? Value { get; set; }
}
