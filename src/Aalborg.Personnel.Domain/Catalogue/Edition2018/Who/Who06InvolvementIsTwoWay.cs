namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-06: the involvement goes both ways.</summary>
internal sealed class Who06InvolvementIsTwoWay() : ChangeRule(
    AalborgRule.Who06, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C25, AalborgStatement.P30], inferred: true)
{
    private static readonly LocalizedText OneWay = new()
    {
        Danish = "Det fremgår kun, at interessenten informeres eller høres.",
        English = "The document only states that the stakeholder is informed or consulted.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Inddragelsen går begge veje",
        English = "Involvement goes both ways",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at det er vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt. Personalepolitikken siger, at forandringer skabes gennem inddragende processer. Reglen ser efter, om de, forandringen berører, og de, der udfører den, er med i dialog, samskabelse eller beslutning. En høring er også nok, når interessentens input har fået svar. At inddragelsen går begge veje, er udledt.",
        English = "The policy says that it is important to involve those who are to be part of the change as early and as constructively as possible. The personnel policy says that change is created through processes that involve people. The rule checks that those the change affects, and those who carry it out, take part in dialogue, co-creation or deciding. Being consulted is also enough once input from the stakeholder has an answer. That involvement goes both ways is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Er de hørt, så notér deres input og jeres svar. Ellers invitér dem til dialog, fx et personalemøde, en arbejdsgruppe eller et møde med TR og AMR.",
        English = "If they were consulted, record their input and your answer. Otherwise invite them to a dialogue, for example a staff meeting, a working group or a meeting with the union and health and safety representatives.",
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
        HashSet<string>? answered = null;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (stakeholders[i].IsCore && !stakeholders[i].Involvements.IsEmpty)
            {
                anyCoreIsInvolved = true;
                if (!stakeholders[i].HasTwoWayInvolvement
                    && !(IsConsulted(stakeholders[i]) && (answered ??= Answered(context)).Contains(stakeholders[i].Id)))
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

    private static bool IsConsulted(Stakeholder stakeholder)
    {
        foreach (var involvement in stakeholder.Involvements)
        {
            if (involvement.Form == InvolvementForm.Consulted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ids of those whose input has a response by the date.</summary>
    private static HashSet<string> Answered(RuleContext context)
    {
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in context.Initiative.Communication.Input)
        {
            if (input is { From: { } from, Response: { } response } && response.On <= context.On)
            {
                answered.Add(from);
            }
        }

        return answered;
    }
}
