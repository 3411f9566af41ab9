namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-13: people judge that it is clear what can be influenced.</summary>
internal sealed class How13InfluenceIsJudged() : JudgementRule(
    AalborgRule.How13, AalborgPrinciple.WeKnowWhatAndHow, ChangePhase.Implementation, [AalborgStatement.C28])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Står det klart for de involverede, hvad de kan og ikke kan få indflydelse på?",
        English = "Is it clear to those involved what they can and what they cannot influence?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på«, siger politikken. Om det står klart for de involverede, er til drøftelse med dem.",
        English = "The policy says that it is important that it is clear what can and what cannot be influenced. Whether it is clear to those involved is for them to discuss.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg de involverede, og notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Ask those involved, and record the answer, the date and who answered, for example the MED committee.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Det står ikke klart for de involverede, hvad de kan og ikke kan få indflydelse på.",
        English = "The answer is no: it is not clear to those involved what they can and what they cannot influence.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Teamet",
        no: "Vi ved ikke, om turene ligger fast.",
        yes: "Det er nu skrevet, hvad der ligger fast.");
}
