namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-03: a goal can be measured and has a date.</summary>
internal sealed class Why03GoalIsMeasurable() : ChangeRule(
    AalborgRule.Why03, AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C20], inferred: true)
{
    private static readonly LocalizedText NoMeasure = new()
    {
        Danish = "Det fremgår ikke, hvordan man kan se, at målet er nået.",
        English = "It does not say how one can see that the goal is reached.",
    };

    private static readonly LocalizedText NoDate = new()
    {
        Danish = "Det fremgår ikke, hvornår målet skal være nået.",
        English = "It does not say by when the goal is to be reached.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Målet kan ses og har en dato",
        English = "The goal can be seen and has a date",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Et mål er tydeligt, når man kan se, om det er nået, og hvornår det skal være det. Politikken siger, at målet skal være tydeligt; at det kræver et tegn og en dato, er udledt.",
        English = "A goal is clear when one can see whether it is reached, and by when it is to be. The policy says that the goal must be clear; that this takes a measure and a date is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvordan I vil kunne se, at målet er nået, og hvornår.",
        English = "Write how you will be able to see that the goal is reached, and by when.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen mål.",
        English = "It does not apply where there are no goals.",
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
                context.Violation($"/why/goals/{i}/measure", NoMeasure);
            }

            if (goals[i].Due is null)
            {
                context.Violation($"/why/goals/{i}/due", NoDate);
            }
        }
    }
}
