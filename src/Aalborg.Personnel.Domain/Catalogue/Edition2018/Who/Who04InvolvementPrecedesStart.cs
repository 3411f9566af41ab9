namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-04: the core stakeholders are involved before the start.</summary>
internal sealed class Who04InvolvementPrecedesStart() : ChangeRule(
    AalborgRule.Who04, AalborgPrinciple.WeKnowWho, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C15, AalborgStatement.C16, AalborgStatement.C25], inferred: true)
{
    private static readonly LocalizedText DateUnknown = new()
    {
        Danish = "Det fremgår ikke, hvornår inddragelsen begynder.",
        English = "The involvement does not state when it begins.",
    };

    private static readonly LocalizedText DateUnknownBelated = new()
    {
        Danish = "Begyndte inddragelsen senest på startdatoen, så notér datoen. Ellers inddrag dem nu, notér datoen, og angiv begrundelsen i en fravigelse.",
        English = "If the involvement began by the start date, record the date. Otherwise involve them now, record the date, and give the reason in a deviation.",
    };

    private static readonly LocalizedText InvolveNow = new()
    {
        Danish = "Inddrag dem hurtigst muligt, og notér den nye dato.",
        English = "Involve them as soon as possible, and record the new date.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De berørte inddrages før start",
        English = "Those affected are involved before the start",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at alle forandringer begynder med at kunne forklare formålet, dernæst med at involvere dem, det handler om. Den siger også, at det er vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt. Reglen ser efter, om inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder senest på startdatoen. At startdatoen er grænsen, er udledt.",
        English = "The policy says that all changes begin with being able to explain the purpose, and then with involving those it is about. It also says that it is important to involve those who are to be part of the change as early and as constructively as possible. The rule checks that the involvement of those the change affects, and of those who carry it out, begins no later than the start date. That the start date is the limit is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Begynd inddragelsen senest på startdatoen, og notér datoen.",
        English = "Begin the involvement no later than the start date, and record the date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen inddragelse af dem, forandringen berører, eller dem, der udfører den.",
        English = "Does not apply if no one the change affects, and no one who carries it out, is involved.",
    };

    public override RuleExample Example
    {
        get
        {
            var late = new Involvement { Form = InvolvementForm.Dialogue, Starts = new(2026, 3, 16) };
            var inTime = late with { Starts = Sample.Starts };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team with { Involvements = [late] }] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team with { Involvements = [inTime] }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        var anyCoreIsInvolved = false;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (stakeholders[i].IsCore && !stakeholders[i].Involvements.IsEmpty)
            {
                anyCoreIsInvolved = true;
                Check(context, i, context.Initiative.Timeline.Starts);
            }
        }

        if (!anyCoreIsInvolved)
        {
            context.NotApplicable();
        }
    }

    private static void Check(RuleContext context, int stakeholder, DateOnly? starts)
    {
        if (context.Initiative.Who.Stakeholders[stakeholder].InvolvedFrom is not { } from)
        {
            context.Violation(
                $"/who/stakeholders/{stakeholder}/involvements/0/starts", DateUnknown, remedy: starts < context.On ? DateUnknownBelated : null);
        }
        else if (starts is { } lastDay && from > lastDay)
        {
            EarliestInvolvement.AfterLastDay(context, stakeholder, lastDay, AfterTheStart(from, lastDay), InvolveNow);
        }
    }

    private static LocalizedText AfterTheStart(DateOnly from, DateOnly starts) => new()
    {
        Danish = $"Inddragelsen begynder den {from.InDanish()}, efter startdatoen den {starts.InDanish()}.",
        English = $"The involvement begins on {from.InEnglish()}, after the start date, {starts.InEnglish()}.",
    };
}
