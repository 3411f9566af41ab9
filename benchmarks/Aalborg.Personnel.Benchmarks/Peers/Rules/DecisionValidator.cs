using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know who: what comes before a decision, and who takes part in it.</summary>
internal sealed class DecisionValidator : AbstractValidator<DatedInitiative>
{
    public DecisionValidator()
    {
        RuleFor(dated => dated).Custom(Discussed);
        RuleFor(dated => dated).Custom(Together);
    }

    private static void Discussed(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var discussions = dated.Initiative.Who.MedDiscussions;
        if (discussions.IsEmpty)
        {
            context.Fail(AalborgRule.Who09, "/who/medDiscussions");
            return;
        }

        var (on, place) = discussions.Select((discussion, i) => (discussion.On, i)).Min();
        if (on > dated.Timeline.Starts || on >= dated.Initiative.Who.FirstChangeDecision)
        {
            context.Fail(AalborgRule.Who09, $"/who/medDiscussions/{place}/on");
        }
    }

    private static void Together(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        Stakeholder[] core = [.. dated.Initiative.Who.Stakeholders.Where(one => one.IsCore)];
        var stakeholders = dated.Initiative.Who.Stakeholders.ToLookup(one => one.Id, StringComparer.Ordinal);
        var decisions = dated.Initiative.Who.Decisions;
        for (var i = 0; i < decisions.Count && core.Length > 0; i++)
        {
            if (decisions[i].Kind == DecisionKind.Change && !IsMadeTogether(decisions[i], [.. decisions[i].With.SelectMany(id => stakeholders[id])], core))
            {
                context.Fail(AalborgRule.Who11, $"/who/decisions/{i}/with");
            }
        }
    }

    private static bool IsMadeTogether(Decision decision, Stakeholder[] with, Stakeholder[] core) =>
        with.Any(one => one.IsCore)
        || (with.Length > 0
            && with.All(one => one.Level == StakeholderLevel.Politicians)
            && core.All(one => one.Involvements.Any(involvement => involvement.Starts < decision.On)));
}
