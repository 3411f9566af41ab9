namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-07: today is described.</summary>
internal sealed class Why07TodayIsDescribed() : ChangeRule(
    AalborgRule.Why07, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q3])
{
    private static readonly LocalizedText NotDescribed = new()
    {
        Danish = "Det fremgår ikke, hvordan I gør i dag.",
        English = "The current practice is not described.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvordan I gør i dag",
        English = "The current practice is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvordan er forandringen anderledes, end det vi gør nu?« Reglen ser efter, om det er beskrevet, hvordan I gør i dag.",
        English = "The policy asks how the change differs from what is done now. The rule checks that the current practice is described.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Beskriv kort, hvordan I gør i dag.",
        English = "Describe briefly how you do it today.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Why = new() { Today = "En planlægger lægger teamets vagtplan." } },
    };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Why.Today is null)
        {
            context.Violation("/why/today", NotDescribed);
        }
    }
}
