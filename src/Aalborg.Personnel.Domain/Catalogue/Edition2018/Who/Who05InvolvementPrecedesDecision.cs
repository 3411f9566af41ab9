namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-05: the core stakeholders are involved before the decision.</summary>
internal sealed class Who05InvolvementPrecedesDecision() : ChangeRule(
    AalborgRule.Who05, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C16, AalborgStatement.C25, AalborgStatement.C26], inferred: true)
{
    private static readonly LocalizedText InvolveNow = new()
    {
        Danish = "Inddrag dem i det, der endnu ikke er besluttet, og notér den nye dato.",
        English = "Involve them in what has not been decided yet, and record the new date.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De berørte inddrages før beslutningen",
        English = "Those affected are involved before the decision",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at det er vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt, og at de bedste beslutninger tages, når de rette folk arbejder sammen. Reglen ser efter, om inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder senest den dag, den første beslutning om forandringen træffes. Beslutninger om processen tæller ikke. Begynder inddragelsen først efter startdatoen, hører det under WHO-04. At beslutningen er grænsen, er udledt.",
        English = "The policy says that it is important to involve those who are to be part of the change as early and as constructively as possible, and that the best decisions are made when the right people work together. The rule checks that the involvement of those the change affects, and of those who carry it out, begins no later than the day of the first decision about the change. Decisions about the process do not count. WHO-04 reports an involvement that begins after the start date. That the decision is the limit is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Begynd inddragelsen senest den dag, den første beslutning om forandringen træffes.",
        English = "Begin the involvement no later than the day of the first decision about the change.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen beslutninger om forandringen, eller når ingen inddragelse af dem, forandringen berører, eller dem, der udfører den, har en dato.",
        English = "Does not apply if no decisions about the change are stated, or if no involvement of those the change affects, or of those who carry it out, has a date.",
    };

    public override RuleExample Example
    {
        get
        {
            var late = new Involvement { Form = InvolvementForm.Dialogue, Starts = new(2026, 2, 9) };
            var inTime = late with { Starts = new(2026, 2, 2) };
            var decision = new Decision { Id = "beslutning", On = new(2026, 2, 2), What = "Teamet lægger selv sin vagtplan fra marts." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with
                {
                    Who = new() { Stakeholders = [Sample.Team with { Involvements = [late] }], Decisions = [decision] },
                },
                Mended = Sample.Change with
                {
                    Who = new() { Stakeholders = [Sample.Team with { Involvements = [inTime] }], Decisions = [decision] },
                },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        var anyCoreHasDate = false;
        if (context.Initiative.Who.FirstChangeDecision is { } decided)
        {
            for (var i = 0; i < stakeholders.Count; i++)
            {
                if (stakeholders[i].IsCore && stakeholders[i].InvolvedFrom is { } from)
                {
                    anyCoreHasDate = true;
                    if (from > decided && !IsFoundByWho04(context, from))
                    {
                        EarliestInvolvement.AfterLastDay(context, i, decided, AfterTheDecision(from, decided), InvolveNow);
                    }
                }
            }
        }

        if (!anyCoreHasDate)
        {
            context.NotApplicable();
        }
    }

    /// <summary>Whether WHO-04 has a finding about an involvement: it finds each one after the start, or in a stopped change none.</summary>
    private static bool IsFoundByWho04(RuleContext context, DateOnly from) =>
        from > context.Initiative.Timeline.Starts && context.IsViolated(AalborgRule.Who04);

    private static LocalizedText AfterTheDecision(DateOnly from, DateOnly decided) => new()
    {
        Danish = $"Inddragelsen begynder den {from.InDanish()}, efter den første beslutning den {decided.InDanish()}.",
        English = $"The involvement begins on {from.InEnglish()}, after the first decision, {decided.InEnglish()}.",
    };
}
