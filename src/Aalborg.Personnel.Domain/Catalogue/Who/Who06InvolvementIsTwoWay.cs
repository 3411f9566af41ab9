namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-06: the involvement goes both ways.</summary>
internal sealed class Who06InvolvementIsTwoWay() : ChangeRule(
    AalborgRule.Who06, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C25, PersonnelStatement.P30])
{
    private static readonly LocalizedText OneWay = new()
    {
        Danish = "Inddragelsen går kun den ene vej: der er hverken dialog, samskabelse eller beslutning.",
        English = "The involvement goes only one way: there is no dialogue, co-creation or deciding.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Inddragelsen går begge veje",
        English = "Involvement goes both ways",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Inddragelsen skal være konstruktiv, og forandringer skabes gennem inddragende processer. Reglen ser efter, om de, forandringen berører, og de, der udfører den, er med i en dialog, en samskabelse eller en beslutning. At blive informeret eller hørt er ikke nok.",
        English = "Involvement is to be constructive, and change is created through inclusive processes. The rule looks at whether those the change affects, and those who carry it out, take part in dialogue, co-creation or deciding. Being informed or consulted is not enough.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Giv dem et rum, hvor begge parter kan tale: dialog, samskabelse eller beslutning.",
        English = "Give them a place where both sides can speak: dialogue, co-creation or deciding.",
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
            var informed = new Involvement { Form = InvolvementForm.Informed };
            var dialogue = new Involvement { Form = InvolvementForm.Dialogue };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team with { Involvements = [informed] }] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team with { Involvements = [informed, dialogue] }] } },
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
                if (!IsTwoWay(stakeholders[i]))
                {
                    context.Violation($"/who/stakeholders/{i}/involvements", OneWay);
                }
            }
        }

        if (!anyCoreIsInvolved)
        {
            context.NotApplicable();
        }
    }

    private static bool IsTwoWay(Stakeholder stakeholder)
    {
        foreach (var involvement in stakeholder.Involvements)
        {
            if (involvement.IsTwoWay)
            {
                return true;
            }
        }

        return false;
    }
}
