using Aalborg.Personnel;

namespace Nordby;

/// <summary>NORDBY-02: people judge whether everyone can say that something does not work.</summary>
/// <param name="policy">The policy, which has the sentences it stands on.</param>
/// <param name="principle">Vi siger det, som det er.</param>
public sealed class Nordby02SpeakingUpIsJudged(Policy policy, Principle principle) : JudgementRule(
    new RuleId("NORDBY-02"), principle, ChangePhase.FollowUp, [policy["N8"], policy["N9"], policy["Q2"]])
{
    /// <inheritdoc />
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Kan alle sige højt, når noget ikke virker, og fortæller vi det videre?",
        English = "Can everyone say aloud that something does not work, and do we pass it on?",
    };

    /// <inheritdoc />
    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Om nogen holder noget tilbage, kan ingen se af et dokument. Det kan kun de mennesker, det handler om, svare på.",
        English = "Whether somebody holds something back, nobody can see from a document. Only the people it is about can answer that.",
    };

    /// <inheritdoc />
    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg dem, der arbejder i det nye, og skriv svaret med dato og rolle.",
        English = "Ask those who work in what is new, and write the answer with date and role.",
    };

    /// <inheritdoc />
    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at det ikke er alt, der kan siges højt eller bliver fortalt videre.",
        English = "The answer is that not everything can be said aloud or is passed on.",
    };

    /// <inheritdoc />
    public override RuleExample Example
    {
        get
        {
            var no = new Judgement { Rule = Id, On = new(2026, 6, 1), JudgedBy = "Lokal-MED", Answer = JudgementAnswer.No };
            var change = new ChangeInitiative { Id = new Guid("4a0f7a52-4f0e-4a6b-8d0a-5a1f6f6f3c23"), Title = "Fælles morgenmøde" };
            return new()
            {
                On = new(2026, 7, 1),
                Fails = change with { Judgements = [no] },
                Mended = change with { Judgements = [no, no with { On = new(2026, 6, 29), Answer = JudgementAnswer.Yes }] },
            };
        }
    }
}
