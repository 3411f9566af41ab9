namespace Aalborg.Personnel.Benchmarks;

/// <summary>A judgement.</summary>
internal sealed class PlainJudgement
{
    public string? Rule { get; set; }

    public DateOnly On { get; set; }

    public string? JudgedBy { get; set; }

    public PlainAnswer? Answer { get; set; }

    public string? Note { get; set; }
}
