namespace Aalborg.Personnel.Benchmarks;

/// <summary>A stakeholder.</summary>
internal sealed class PlainStakeholder
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public PlainLevel Level { get; set; }

    public List<PlainPart>? Parts { get; set; }

    public List<PlainInvolvement>? Involvements { get; set; }
}
