namespace Aalborg.Personnel.Benchmarks;

/// <summary>Who.</summary>
internal sealed class PlainWho
{
    public List<PlainStakeholder>? Stakeholders { get; set; }

    public List<PlainUnaffected>? UnaffectedLevels { get; set; }

    public List<PlainDecision>? Decisions { get; set; }

    public List<PlainDiscussion>? MedDiscussions { get; set; }
}
