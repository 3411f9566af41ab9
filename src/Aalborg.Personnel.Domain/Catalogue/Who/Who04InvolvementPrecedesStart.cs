namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-04: those it is about are involved before it starts.</summary>
internal sealed class Who04InvolvementPrecedesStart() : ChangeRule(
    AalborgRule.Who04, AalborgPrinciple.WeKnowWho, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C15, ChangeStatement.C25])
{
    private static readonly LocalizedText DateUnknown = new()
    {
        Danish = "Det fremgår ikke, hvornår inddragelsen begynder.",
        English = "It does not say when the involvement begins.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Det kan ikke gøres om, for forandringen er gået i gang. Skriv en afvigelse, der fortæller, hvorfor inddragelsen kommer sent.",
        English = "It cannot be undone, for the change has started. Write a deviation that tells why the involvement comes late.",
    };

    private static readonly LocalizedText DateUnknownBelated = new()
    {
        Danish = "Begyndte inddragelsen, før forandringen gik i gang, så skriv den dato; ellers inddrag dem nu, og skriv en afvigelse, der fortæller, hvorfor det blev sent.",
        English = "If the involvement began before the change started, write that date; otherwise involve them now, and write a deviation that tells why it came late.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De, det handler om, er med, inden det går i gang",
        English = "Those it is about are part of it before it starts",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "De, som skal være en del af forandringen, bliver inddraget så tidligt som muligt. Reglen ser efter, om inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder senest den dag, den går i gang.",
        English = "Those who are to be part of the change are involved as early as possible. The rule looks at whether the involvement of those the change affects, and of those who carry it out, begins no later than the day it starts.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Begynd inddragelsen, inden forandringen går i gang, og skriv datoen.",
        English = "Begin the involvement before the change starts, and write the date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke står nogen inddragelse af dem, forandringen berører, eller dem, der udfører den.",
        English = "It does not apply where there is no involvement of anyone the change affects or who carries it out.",
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
        var starts = context.Initiative.Timeline.Starts;
        var anyCoreIsInvolved = false;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (!stakeholders[i].IsCore || stakeholders[i].Involvements.IsEmpty)
            {
                continue;
            }

            anyCoreIsInvolved = true;
            var first = stakeholders[i].IndexOfFirstInvolvement();
            if (first < 0)
            {
                context.Violation(
                    $"/who/stakeholders/{i}/involvements/0/starts", DateUnknown, remedy: starts < context.On ? DateUnknownBelated : null);
            }
            else if (stakeholders[i].Involvements[first].Starts is { } from && starts is { } start && from > start)
            {
                context.Violation(
                    $"/who/stakeholders/{i}/involvements/{first}/starts", TooLate(from, start), remedy: start < context.On ? Belated : null);
            }
        }

        if (!anyCoreIsInvolved)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText TooLate(DateOnly from, DateOnly starts) => new()
    {
        Danish = $"Inddragelsen begynder først den {from.InDanish()}, og forandringen går i gang den {starts.InDanish()}.",
        English = $"The involvement does not begin until {from.InEnglish()}, and the change starts on {starts.InEnglish()}.",
    };
}
