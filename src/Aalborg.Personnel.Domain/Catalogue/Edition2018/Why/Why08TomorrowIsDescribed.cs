namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-08: tomorrow is described.</summary>
internal sealed class Why08TomorrowIsDescribed() : ChangeRule(
    AalborgRule.Why08, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q3])
{
    private static readonly LocalizedText NotDescribed = new()
    {
        Danish = "Det fremgår ikke, hvordan I vil gøre fremover.",
        English = "The future practice is not described.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvordan I vil gøre fremover",
        English = "The future practice is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvordan er forandringen anderledes, end det vi gør nu?« Reglen ser efter, om det er beskrevet, hvordan I vil gøre fremover.",
        English = "The policy asks how the change differs from what is done now. The rule checks that the future practice is described.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Beskriv kort, hvordan I vil gøre, når forandringen er gennemført.",
        English = "Describe briefly how you will do it once the change has been carried out.",
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
