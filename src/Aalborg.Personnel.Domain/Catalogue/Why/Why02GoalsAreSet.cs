namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-02: there are goals.</summary>
internal sealed class Why02GoalsAreSet() : ChangeRule(
    AalborgRule.Why02, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C20, PersonnelStatement.P20])
{
    private static readonly LocalizedText NoGoals = new()
    {
        Danish = "Der står ikke noget mål for forandringen endnu.",
        English = "No goal of the change has been written yet.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er et tydeligt mål",
        English = "There is a clear goal",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Der skal være et tydeligt mål med forandringen. Reglen ser efter, om der står mindst ét mål.",
        English = "There must be a clear goal for the change. The rule looks for at least one goal.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv mindst ét mål: hvad skal være nået, når forandringen er lykkedes?",
        English = "Write at least one goal: what will have been reached when the change has succeeded?",
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
