namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-07: today is described.</summary>
internal sealed class Why07TodayIsDescribed() : ChangeRule(
    AalborgRule.Why07, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q3])
{
    private static readonly LocalizedText NotDescribed = new()
    {
        Danish = "Der står ikke, hvordan I gør i dag.",
        English = "It does not say how you do it today.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det, vi gør nu, er beskrevet",
        English = "What we do now is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvordan forandringen er anderledes end det, vi gør nu. Reglen ser efter, om der står, hvordan det er i dag.",
        English = "The policy asks how the change is different from what we do now. The rule looks for how it is today.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv kort, hvordan I gør i dag.",
        English = "Write briefly how you do it today.",
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
