namespace Aalborg.Personnel.Benchmarks;

/// <summary>An organisation.</summary>
internal sealed class PlainOrganisation
{
    public string? Name { get; set; }

    public string? Cvr { get; set; }

    public Guid? Uuid { get; set; }

    public PlainUnit? Unit { get; set; }
}
