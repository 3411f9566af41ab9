namespace Aalborg.Personnel.Benchmarks;

/// <summary>A stakeholder.</summary>
internal sealed class PlainStakeholder
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public PlainLevel Level { get; set; }

    public PlainUnit? Unit { get; set; }

    public int? Size { get; set; }

    public PlainImpact? Impact { get; set; }

    public List<PlainRole>? Roles { get; set; }

    public List<PlainInvolvement>? Involvements { get; set; }
}
