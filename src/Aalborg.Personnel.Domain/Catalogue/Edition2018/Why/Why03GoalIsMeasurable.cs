namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-03: a goal can be measured and has a date.</summary>
internal sealed class Why03GoalIsMeasurable() : ChangeRule(
    AalborgRule.Why03, AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C20], inferred: true)
{
    private static readonly LocalizedText NoMeasure = new()
    {
        Danish = "Det fremgår ikke, hvordan I kan se, at målet er nået.",
        English = "The goal does not state how you can tell that it is reached.",
    };

    private static readonly LocalizedText NoDate = new()
    {
        Danish = "Det fremgår ikke, hvornår målet skal være nået.",
        English = "The goal does not state when it is to be reached.",
    };

    private static readonly LocalizedText SayMeasure = new()
    {
        Danish = "Angiv, hvordan I kan se, at målet er nået.",
        English = "State how you can tell that the goal is reached.",
    };

    private static readonly LocalizedText SayDate = new()
    {
        Danish = "Angiv, hvornår målet skal være nået.",
        English = "State when the goal is to be reached.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvordan I kan se, at målet er nået, og hvornår",
        English = "Every goal states how you can tell that it is reached, and when",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at der skal være et tydeligt mål med forandringen. Reglen ser efter, om det fremgår, hvordan I kan se, at hvert mål er nået, og hvornår det skal være det. At et tydeligt mål har begge dele, er udledt.",
        English = "The policy says that there must be a clear goal for the change. The rule checks that every goal states how you can tell that it is reached, and when it is to be reached. That a clear goal has both is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvordan I kan se, at målet er nået, og hvornår det skal være nået.",
        English = "State how you can tell that the goal is reached, and when it is to be reached.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen mål.",
        English = "Does not apply if no goals are stated.",
    };

    public override RuleExample Example
    {
        get
        {
            var goal = Sample.Goal with { Measure = "Tre planer i træk er lagt af teamet.", Due = new(2026, 6, 30) };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Why = new() { Goals = [Sample.Goal] } },
                Mended = Sample.Change with { Why = new() { Goals = [goal] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var goals = context.Initiative.Why.Goals;
        if (goals.IsEmpty)
        {
            context.NotApplicable();
        }

        for (var i = 0; i < goals.Count; i++)
        {
            if (goals[i].Measure is null)
            {
                context.Violation($"/why/goals/{i}/measure", NoMeasure, remedy: SayMeasure);
            }

            if (goals[i].Due is null)
            {
                context.Violation($"/why/goals/{i}/due", NoDate, remedy: SayDate);
            }
        }
    }
}
