namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-11: those it is about take part in the decisions.</summary>
internal sealed class Who11DecisionIsMadeTogether() : ChangeRule(
    AalborgRule.Who11, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C26], inferred: true)
{
    /// <summary>Up to here the marks are kept on the stack.</summary>
    private const int Few = 256;

    private static readonly LocalizedText WithoutThem = new()
    {
        Danish = "Ingen af dem, som forandringen berører, eller som udfører den, var med i beslutningen.",
        English = "None of those the change affects, or who carry it out, took part in the decision.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De, det handler om, er med i beslutningerne",
        English = "Those it is about take part in the decisions",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Når de rette folk arbejder sammen, tager vi de bedste beslutninger. Reglen ser efter, om nogen, som forandringen berører, eller som udfører den, var med i hver beslutning om forandringen. At det er dem, der er de rette, er udledt.",
        English = "When the right people work together, we make the best decisions. The rule looks at whether someone the change affects, or who carries it out, took part in every decision about the change. That they are the right people is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvem der var med i beslutningen. Var ingen af dem, det handler om, med, så skriv en afvigelse, der fortæller hvorfor.",
        English = "Write who took part in the decision. If none of those it is about did, write a deviation that tells why.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen beslutninger om forandringen.",
        English = "It does not apply where there are no decisions about the change.",
    };

    public override RuleExample Example
    {
        get
        {
            var decision = new Decision { Id = "beslutning", On = new(2026, 2, 2), What = "Teamet lægger selv sin vagtplan fra marts." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team], Decisions = [decision] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team], Decisions = [decision with { With = ["team"] }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        var decisions = context.Initiative.Who.Decisions;
        var isCore = stakeholders.Count <= Few ? stackalloc bool[Few] : new bool[stakeholders.Count];
        for (var i = 0; i < stakeholders.Count; i++)
        {
            isCore[context.Stakeholders.FirstLike(i)] |= stakeholders[i].IsCore;
        }

        var anyDecision = false;
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Kind == DecisionKind.Change)
            {
                anyDecision = true;
                if (!AnyIsCore(context, decisions[i].With, isCore))
                {
                    context.Violation($"/who/decisions/{i}/with", WithoutThem);
                }
            }
        }

        if (!anyDecision)
        {
            context.NotApplicable();
        }
    }

    private static bool AnyIsCore(RuleContext context, ValueList<string> with, ReadOnlySpan<bool> isCore)
    {
        foreach (var id in with)
        {
            if (context.Stakeholders.FirstWith(id) is var first and >= 0 && isCore[first])
            {
                return true;
            }
        }

        return false;
    }
}
