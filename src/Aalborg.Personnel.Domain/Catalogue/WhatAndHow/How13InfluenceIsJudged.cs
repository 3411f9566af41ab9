namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-13: people judge that it is clear what can be influenced.</summary>
internal sealed class How13InfluenceIsJudged() : JudgementRule(
    AalborgRule.How13, AalborgPrinciple.WeKnowWhatAndHow, ChangePhase.Implementation, [ChangeStatement.C28])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Står det klart for dem, der er involveret, hvad de kan og ikke kan få indflydelse på?",
        English = "Is it clear to those involved what can and what cannot be influenced?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Det er vigtigt, at det står klart, hvad det kan og ikke kan lade sig gøre at få indflydelse på. Om det står klart for dem, der er involveret, kan kun de vurdere.",
        English = "It is important that it is clear what can and what cannot be influenced. Whether it is clear to those involved only they can judge.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg dem, der er involveret, og skriv svaret med dato og rolle.",
        English = "Ask those involved, and write the answer with date and role.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at det ikke står klart, hvad man kan og ikke kan få indflydelse på.",
        English = "The answer is that it is not clear what can and what cannot be influenced.",
    };

    public override RuleExample Example
    {
        get
        {
            var no = new Judgement { Rule = Id, On = new(2026, 1, 14), By = "Teamet", Answer = JudgementAnswer.No };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Judgements = [no] },
                Mended = Sample.Change with { Judgements = [no, no with { On = new(2026, 2, 18), Answer = JudgementAnswer.Yes }] },
            };
        }
    }
}
