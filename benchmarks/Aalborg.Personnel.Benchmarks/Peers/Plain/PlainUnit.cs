namespace Aalborg.Personnel.Benchmarks;

/// <summary>A unit of an organisation.</summary>
internal sealed class PlainUnit
{
    public string? Name { get; set; }

    public Guid? Uuid { get; set; }
}
