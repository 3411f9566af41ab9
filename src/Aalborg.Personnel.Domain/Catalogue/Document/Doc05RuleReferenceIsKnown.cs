namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-05: a deviation or judgement names a rule that can be set aside or judged.</summary>
internal sealed class Doc05RuleReferenceIsKnown() : ChangeRule(
    AalborgRule.Doc05, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText CannotBeJudged = new()
    {
        Danish = "Reglen er ikke til drøftelse og kan derfor ikke vurderes.",
        English = "The rule is not a judgement rule, so it cannot be judged.",
    };

    private static readonly LocalizedText CannotBeSetAside = new()
    {
        Danish = "Reglen kan ikke fraviges.",
        English = "The rule cannot be set aside.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Fravigelser og vurderinger gælder en regel, der kan fraviges eller vurderes",
        English = "Deviations and judgements name a rule that can be set aside or judged",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "En fravigelse kan gælde alle regler undtagen dem om selve dokumentet og dem til drøftelse. En vurdering kan kun gælde dem til drøftelse. Reglen ser efter, om den nævnte regel findes og er af den rigtige slags.",
        English = "A deviation may name any rule except those about the document and those that people judge. A judgement may name only those that people judge. The rule checks that the named rule exists and is of the right kind.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Ret reglens id, eller slet posten.",
        English = "Correct the id of the rule, or delete the entry.",
    };

    public override RuleExample Example
    {
        get
        {
            var deviation = new Deviation
            {
                Rule = new("WHY-2"),
                Reason = "Teamet sætter selv målet i løbet af marts.",
                DecidedBy = "Ledelsen",
                On = Sample.Starts,
            };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Deviations = [deviation] },
                Mended = Sample.Change with { Deviations = [deviation with { Rule = AalborgRule.Why02 }] },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var initiative = context.Initiative;
        for (var i = 0; i < initiative.Judgements.Count; i++)
        {
            var rule = context.Book.Find(initiative.Judgements[i].Rule);
            if (rule is not { IsJudgement: true })
            {
                context.Violation(
                    $"/judgements/{i}/rule", rule is null ? NoSuchRule(context, initiative.Judgements[i].Rule, one => one.IsJudgement) : CannotBeJudged);
            }
        }

        for (var i = 0; i < initiative.Deviations.Count; i++)
        {
            var rule = context.Book.Find(initiative.Deviations[i].Rule);
            if (rule is not { CanBeSetAside: true })
            {
                context.Violation(
                    $"/deviations/{i}/rule", rule is null ? NoSuchRule(context, initiative.Deviations[i].Rule, one => one.CanBeSetAside) : CannotBeSetAside);
            }
        }
    }

    private static LocalizedText NoSuchRule(RuleContext context, RuleId id, Func<ChangeRule, bool> fits)
    {
        var nearest = Nearest.To(id.Value, context.Book.Rules.Where(fits).Select(rule => rule.Id.Value));
        return new()
        {
            Danish = "Reglen findes ikke." + (nearest is null ? "" : $" Den nærmeste er {nearest}."),
            English = "There is no such rule." + (nearest is null ? "" : $" The nearest is {nearest}."),
        };
    }
}
