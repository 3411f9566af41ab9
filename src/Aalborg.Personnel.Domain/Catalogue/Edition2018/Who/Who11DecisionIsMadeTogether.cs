namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-11: a core stakeholder takes part in every decision.</summary>
internal sealed class Who11DecisionIsMadeTogether() : ChangeRule(
    AalborgRule.Who11, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C26], inferred: true)
{
    /// <summary>Up to here what stakeholders are is kept on the stack.</summary>
    private const int Few = 256;

    /// <summary>What stakeholders are to a decision; several that share an id may be several of it.</summary>
    [Flags]
    private enum Part : byte
    {
        Nobody = 0,
        Core = 1,
        Politician = 2,
        Other = 4,
    }

    private static readonly LocalizedText WithoutThem = new()
    {
        Danish = "Det fremgår ikke, at nogen af de berørte eller udførende er med i beslutningen.",
        English = "The document does not state that anyone who is affected or carries out the change takes part in the decision.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De berørte er med i beslutningerne",
        English = "Those affected take part in the decisions",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at de bedste beslutninger tages, når de rette folk arbejder sammen. Reglen ser efter, om mindst én interessent, som forandringen berører, eller som udfører den, er med i hver beslutning om forandringen. Undtaget er beslutninger, som kun politikere træffer, når alle berørte og udførende er inddraget forinden, og beslutninger fra den dag, forandringen stoppes. At de berørte er de rette folk, er udledt.",
        English = "The policy says that the best decisions are made when the right people work together. The rule checks that at least one stakeholder that the change affects, or that carries it out, takes part in every decision about the change. Decisions made by politicians alone are exempt if all those who are affected or carry out the change were involved before. So are decisions from the day on which the change is stopped. That those affected are the right people is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvem der er med i beslutningen. Er ingen af de berørte med, så begrund det i en fravigelse.",
        English = "Name who takes part in the decision. If none of those affected does, give the reason in a deviation.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen beslutninger om forandringen, eller når det ikke er angivet, hvem den berører, eller hvem der udfører den.",
        English = "Does not apply if no decisions about the change are stated, or if no stakeholder is named as affected or as carrying out the change.",
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
        var parts = stakeholders.Count <= Few ? stackalloc Part[Few] : new Part[stakeholders.Count];
        for (var i = 0; i < stakeholders.Count; i++)
        {
            parts[context.Stakeholders.FirstLike(i)] |= PartOf(stakeholders[i]);
        }

        var everyCoreFrom = context.Initiative.Who.EveryCoreInvolvedFrom;
        var anyDecision = false;
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Kind == DecisionKind.Change && !IsAfterTheStop(context, decisions[i]))
            {
                anyDecision = true;
                var with = Named(context, decisions[i].With, parts);
                if (everyCoreFrom is not null && (with & Part.Core) != Part.Core && !(with == Part.Politician && everyCoreFrom < decisions[i].On))
                {
                    context.Violation($"/who/decisions/{i}/with", WithoutThem);
                }
            }
        }

        if (!anyDecision || everyCoreFrom is null)
        {
            context.NotApplicable();
        }
    }

    private static Part PartOf(Stakeholder one) =>
        one.IsCore ? Part.Core : one.Level == StakeholderLevel.Politicians ? Part.Politician : Part.Other;

    /// <summary>What those whom a decision names are; references that lead nowhere aside.</summary>
    private static Part Named(RuleContext context, ValueList<string> with, ReadOnlySpan<Part> parts)
    {
        var named = Part.Nobody;
        foreach (var id in with)
        {
            named |= context.Stakeholders.FirstWith(id) is var first and >= 0 ? parts[first] : Part.Nobody;
        }

        return named;
    }

    private static bool IsAfterTheStop(RuleContext context, Decision decision) =>
        context.Initiative.Timeline.Stopped is { } stopped && stopped <= context.AssessedOn && decision.On >= stopped;
}
