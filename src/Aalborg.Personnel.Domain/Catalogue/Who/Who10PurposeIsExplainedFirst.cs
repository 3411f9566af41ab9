namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-10: the purpose is explained before the involvement begins.</summary>
internal sealed class Who10PurposeIsExplainedFirst() : ChangeRule(
    AalborgRule.Who10, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C15], inferred: true)
{
    private static readonly LocalizedText NotExplained = new()
    {
        Danish = "Det fremgår ikke, hvornår formålet blev forklaret.",
        English = "It does not say when the purpose was explained.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Inddragelsen er begyndt, og det kan ikke gøres om. Blev formålet forklaret før, så skriv den dato; ellers skriv en afvigelse, der fortæller, hvorfor rækkefølgen blev en anden.",
        English = "The involvement has begun, and that cannot be undone. If the purpose was explained before, write that date; otherwise write a deviation that tells why the order was another.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Formålet er forklaret, før inddragelsen begynder",
        English = "The purpose is explained before the involvement begins",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Alle forandringer begynder med at kunne forklare formålet, dernæst med at involvere dem, det handler om. Reglen ser efter, om formålet er forklaret senest den dag, inddragelsen af dem, forandringen berører, og dem, der udfører den, begynder. At det kræver en dato, er udledt.",
        English = "All changes begin with being able to explain the purpose, and then with involving those it is about. The rule looks at whether the purpose was explained no later than the day the involvement of those the change affects, and of those who carry it out, begins. That this takes a date is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Forklar formålet, inden inddragelsen begynder, og skriv, hvornår det skete første gang.",
        English = "Explain the purpose before the involvement begins, and write when it was done for the first time.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen inddragelse af dem, forandringen berører, eller dem, der udfører den, har en dato.",
        English = "It does not apply where no involvement of anyone the change affects or who carries it out has a date.",
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
        DateOnly? involved = null;
        foreach (var stakeholder in context.Initiative.Who.Stakeholders)
        {
            if (stakeholder.IsCore
                && stakeholder.IndexOfFirstInvolvement() is var first and >= 0
                && !(involved <= stakeholder.Involvements[first].Starts))
            {
                involved = stakeholder.Involvements[first].Starts;
            }
        }

        if (involved is not { } begins)
        {
            context.NotApplicable();
            return;
        }

        var remedy = begins < context.On ? Belated : null;
        if (context.Initiative.Why.Explained is not { } explained)
        {
            context.Violation("/why/explained", NotExplained, remedy: remedy);
        }
        else if (explained > begins)
        {
            context.Violation("/why/explained", TooLate(explained, begins), remedy: remedy);
        }
    }

    private static LocalizedText TooLate(DateOnly explained, DateOnly involved) => new()
    {
        Danish = $"Formålet er først forklaret den {explained.InDanish()}, men inddragelsen begynder den {involved.InDanish()}.",
        English = $"The purpose is not explained until {explained.InEnglish()}, but the involvement begins on {involved.InEnglish()}.",
    };
}
