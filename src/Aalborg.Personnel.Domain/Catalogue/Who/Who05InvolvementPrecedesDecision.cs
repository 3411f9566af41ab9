namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-05: those it is about are involved before it is decided.</summary>
internal sealed class Who05InvolvementPrecedesDecision() : ChangeRule(
    AalborgRule.Who05, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C25, ChangeStatement.C26])
{
    private static readonly LocalizedText Belated = new()
    {
        Danish = "Det kan ikke gøres om, for beslutningen er taget. Tag dem med i det, der endnu ikke er besluttet, og skriv en afvigelse, der fortæller, hvorfor det blev sent.",
        English = "It cannot be undone, for the decision has been made. Bring them into what has not yet been decided, and write a deviation that tells why it came late.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De, det handler om, er med, inden det bliver besluttet",
        English = "Those it is about are part of it before it is decided",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Inddragelsen skal være tidlig og konstruktiv, for når de rette folk arbejder sammen, tager vi de bedste beslutninger. Reglen ser efter, om inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder senest den dag, den første beslutning om forandringen bliver taget. Beslutninger om processen tæller ikke.",
        English = "Involvement is to be early and constructive, for when the right people work together, we make the best decisions. The rule looks at whether the involvement of those the change affects, and of those who carry it out, begins no later than the day of the first decision about the change. Decisions about the process do not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Begynd inddragelsen, inden den første beslutning om forandringen bliver taget.",
        English = "Begin the involvement before the first decision about the change is made.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen beslutninger om forandringen, eller når ingen inddragelse af dem, forandringen berører, eller dem, der udfører den, har en dato.",
        English = "It does not apply where there are no decisions about the change, or where no involvement of anyone the change affects or who carries it out has a date.",
    };

    public override RuleExample Example
    {
        get
        {
            var late = new Involvement { Form = InvolvementForm.Dialogue, Starts = new(2026, 3, 16) };
            var inTime = late with { Starts = Sample.Starts };
            var decision = new Decision { Id = "beslutning", On = Sample.Starts, What = "Fra i dag lægger teamet selv sin vagtplan." };
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
                if (stakeholders[i].IsCore
                    && stakeholders[i].IndexOfFirstInvolvement() is var first and >= 0
                    && stakeholders[i].Involvements[first].Starts is { } from)
                {
                    anyCoreHasDate = true;
                    if (from > decided)
                    {
                        context.Violation(
                            $"/who/stakeholders/{i}/involvements/{first}/starts", TooLate(from, decided), remedy: decided < context.On ? Belated : null);
                    }
                }
            }
        }

        if (!anyCoreHasDate)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText TooLate(DateOnly from, DateOnly decided) => new()
    {
        Danish = $"Inddragelsen begynder først den {from.InDanish()}, og den første beslutning er fra den {decided.InDanish()}.",
        English = $"The involvement does not begin until {from.InEnglish()}, and the first decision is of {decided.InEnglish()}.",
    };
}
