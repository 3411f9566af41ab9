namespace Aalborg.Personnel.Domain.Tests.Rules;

/// <summary>A judgement rule of one's own, of the first principle where nothing else is said.</summary>
internal sealed class OwnJudgement(
    string id, ChangePhase gate = ChangePhase.Implementation, Principle? principle = null, ValueList<Statement> statements = default)
    : JudgementRule(new(id), principle ?? OwnPolicy.First, gate, statements)
{
    public override LocalizedText Title { get; } = new() { Danish = "Er det godt?", English = "Is it good?" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Forklaring", English = "Explanation" };

    public override LocalizedText Remedy { get; } = new() { Danish = "Spørg.", English = "Ask." };

    public override LocalizedText Declined { get; } = new() { Danish = "Svaret er nej.", English = "The answer is no." };
}
