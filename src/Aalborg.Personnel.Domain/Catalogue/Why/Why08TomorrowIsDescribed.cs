namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-08: tomorrow is described.</summary>
internal sealed class Why08TomorrowIsDescribed() : ChangeRule(
    AalborgRule.Why08, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q3])
{
    private static readonly LocalizedText NotDescribed = new()
    {
        Danish = "Der står ikke, hvordan I vil gøre fremover.",
        English = "It does not say how you will do it from then on.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det, vi vil gøre, er beskrevet",
        English = "What we will do is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvordan forandringen er anderledes end det, vi gør nu. Reglen ser efter, om der står, hvordan det skal være.",
        English = "The policy asks how the change is different from what we do now. The rule looks for how it is to be.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv kort, hvordan I vil gøre, når forandringen er gennemført.",
        English = "Write briefly how you will do it when the change has been carried out.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Why = new() { Tomorrow = "Teamet lægger selv sin vagtplan." } },
    };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Why.Tomorrow is null)
        {
            context.Violation("/why/tomorrow", NotDescribed);
        }
    }
}
