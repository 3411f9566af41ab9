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

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Teamet",
        no: "Vi ved ikke, om turene ligger fast.",
        yes: "Det er nu skrevet, hvad der ligger fast.");
}
