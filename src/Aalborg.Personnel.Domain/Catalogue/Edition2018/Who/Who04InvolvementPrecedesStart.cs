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
        Danish = "Begyndte inddragelsen senest på startdatoen, så notér datoen. Ellers kan det ikke nås længere: Inddrag dem nu, notér datoen, og angiv i en fravigelse, hvorfor det blev sent.",
        English = "If the involvement began by the start date, record the date. Otherwise this can no longer be done in time: involve them now, record the date, and say in a deviation why it was late.",
    };

    private static readonly LocalizedText InvolveNow = new()
    {
        Danish = "Inddrag dem hurtigst muligt, og ret datoen.",
        English = "Involve them as soon as possible, and correct the date.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De berørte inddrages før start",
        English = "Those affected are involved before the start",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at alle forandringer begynder med formålet og dernæst med at involvere dem, det handler om, og at det er vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt som muligt. Reglen ser efter, om inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder senest på startdatoen. At startdatoen er grænsen, er udledt.",
        English = "The policy says that all changes begin with the purpose and then with involving those it is about, and that it is important to involve those who are to be part of the change as early as possible. The rule checks that the involvement of those the change affects, and of those who carry it out, begins no later than the start date. That the start date is the limit is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Begynd inddragelsen senest på startdatoen, og notér datoen.",
        English = "Begin the involvement no later than the start date, and record the date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen inddragelse af dem, forandringen berører, eller dem, der udfører den.",
        English = "It does not apply when no one the change affects, and no one who carries it out, is involved.",
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
