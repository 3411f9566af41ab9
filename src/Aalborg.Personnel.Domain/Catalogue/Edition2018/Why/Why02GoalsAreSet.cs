namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-02: there are goals.</summary>
internal sealed class Why02GoalsAreSet() : ChangeRule(
    AalborgRule.Why02, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C20, AalborgStatement.P20])
{
    private static readonly LocalizedText NoGoals = new()
    {
        Danish = "Det fremgår ikke, hvad målet med forandringen er.",
        English = "No goal of the change is stated.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er et mål med forandringen",
        English = "The change has a goal",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at der skal være et tydeligt mål med forandringen. Reglen ser efter, om der er angivet mindst ét mål.",
        English = "The policy says that there must be a clear goal for the change. The rule checks that at least one goal is stated.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv mindst ét mål: Hvad skal være nået, når forandringen er lykkedes?",
        English = "State at least one goal: what will you have achieved when the change has succeeded?",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Why = new() { Goals = [Sample.Goal] } },
    };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Why.Goals.IsEmpty)
        {
            context.Violation("/why/goals", NoGoals);
        }
    }
}
