namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-10: the purpose is explained before the involvement begins.</summary>
internal sealed class Who10PurposeIsExplainedFirst() : ChangeRule(
    AalborgRule.Who10, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C15], inferred: true)
{
    private static readonly LocalizedText NotExplained = new()
    {
        Danish = "Det fremgår ikke, hvornår formålet er forklaret.",
        English = "The document does not state when the purpose was explained.",
    };

    private static readonly LocalizedText NotExplainedInTime = new()
    {
        Danish = "Er formålet forklaret, så notér datoen. Ellers forklar det nu, notér datoen, og angiv begrundelsen i en fravigelse.",
        English = "If the purpose has been explained, record the date. Otherwise explain it now, record the date, and give the reason in a deviation.",
    };

    private static readonly LocalizedText ExplainNow = new()
    {
        Danish = "Forklar formålet hurtigst muligt, og notér den nye dato.",
        English = "Explain the purpose as soon as possible, and record the new date.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Formålet forklares, før inddragelsen begynder",
        English = "The purpose is explained before the involvement begins",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at alle forandringer begynder med at kunne forklare formålet, dernæst med at involvere dem, det handler om. Reglen ser efter, om formålet er forklaret senest den dag, inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder. At der skal være en dato for det, er udledt.",
        English = "The policy says that all changes begin with being able to explain the purpose, and then with involving those it is about. The rule checks that the purpose is explained no later than the day on which the involvement of those the change affects, and of those who carry it out, begins. That there is to be a date for it is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Forklar formålet, senest når inddragelsen begynder, og notér, hvornår det er forklaret første gang.",
        English = "Explain the purpose no later than the day the involvement begins, and record when it was first explained.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen inddragelse af dem, forandringen berører, eller dem, der udfører den, har en dato.",
        English = "Does not apply if no involvement of those the change affects, or of those who carry it out, has a date.",
    };

    public override RuleExample Example
    {
        get
        {
            var dialogue = new Involvement { Form = InvolvementForm.Dialogue, Starts = new(2026, 1, 8) };
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team with { Involvements = [dialogue] }] } };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { Why = new() { Explained = new(2026, 1, 5) } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Who.FirstCoreInvolvement is not { } lastDay)
        {
            context.NotApplicable();
        }
        else if (context.Initiative.Why.Explained is not { } explained)
        {
            context.Violation("/why/explained", NotExplained, remedy: lastDay < context.On ? NotExplainedInTime : null);
        }
        else if (explained > lastDay && explained <= context.On)
        {
            context.Late("/why/explained", AfterTheInvolvement(explained, lastDay), lastDay, explained, remedy: TooLate.Remedy);
        }
        else if (explained > lastDay)
        {
            context.Violation("/why/explained", AfterTheInvolvement(explained, lastDay), remedy: TooLate.Now(context, lastDay, ExplainNow));
        }
    }

    private static LocalizedText AfterTheInvolvement(DateOnly explained, DateOnly begins) => new()
    {
        Danish = $"Formålet forklares den {explained.InDanish()}, efter at inddragelsen begynder den {begins.InDanish()}.",
        English = $"The purpose is explained on {explained.InEnglish()}, after the involvement begins on {begins.InEnglish()}.",
    };
}
