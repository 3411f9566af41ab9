using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We communicate: of what, and to whom.</summary>
internal sealed class ToldValidator : AbstractValidator<DatedInitiative>
{
    public ToldValidator()
    {
        RuleFor(dated => dated).Custom(SubjectsAreTold);
        RuleFor(dated => dated).Custom(StakeholdersAreTold);
        Reaches(StakeholderLevel.Employees, "employees");
        When(dated => dated.Initiative.Who.MedDiscussions.IsEmpty, () => Reaches(StakeholderLevel.Med, "med"));
        Reaches(StakeholderLevel.Management, "management");
        Reaches(StakeholderLevel.Citizens, "citizens");
    }

    private void Reaches(StakeholderLevel level, string detail) => RuleFor(dated => dated.Initiative.Communication.Messages)
        .Must((dated, _) => dated.Initiative.Who.IsUnaffected(level)
            || (Addressed(dated) is var addressed && dated.Initiative.Who.Stakeholders.Any(one => one.Level == level && addressed.Contains(one.Id))))
        .As(AalborgRule.Com08, detail: detail);

    private static HashSet<string> Addressed(DatedInitiative dated) =>
        dated.Initiative.Communication.Messages.Where(one => one.CountsOn(dated.On)).SelectMany(one => one.To).ToHashSet(StringComparer.Ordinal);

    private static void StakeholdersAreTold(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var addressed = Addressed(dated);
        var stakeholders = dated.Initiative.Who.Stakeholders;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if ((stakeholders[i].IsCore || stakeholders[i].Has(StakeholderRole.Benefits)) && !addressed.Contains(stakeholders[i].Id))
            {
                context.Fail(AalborgRule.Com07, $"/who/stakeholders/{i}");
            }
        }
    }

    private static void SubjectsAreTold(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var told = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var message in dated.Initiative.Communication.Messages)
        {
            if (message.Sent is { } sent && sent <= dated.On)
            {
                foreach (var id in message.About)
                {
                    told[id] = told.TryGetValue(id, out var latest) && latest > sent ? latest : sent;
                }
            }
        }

        var (plan, contextChanges, decisions) = (dated.Initiative.WhatAndHow.Plan, dated.Initiative.WhatAndHow.ContextChanges, dated.Initiative.Who.Decisions);
        for (var i = 0; i < plan.Revisions.Count; i++)
        {
            Require(AalborgRule.Com04, plan.Revisions[i].Id, plan.Revisions[i].On, "/whatAndHow/plan/revisions", i);
        }

        for (var i = 0; i < contextChanges.Count; i++)
        {
            Require(AalborgRule.Com04, contextChanges[i].Id, contextChanges[i].On, "/whatAndHow/contextChanges", i);
        }

        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Kind == DecisionKind.Change)
            {
                Require(AalborgRule.Com11, decisions[i].Id, decisions[i].On, "/who/decisions", i);
            }
        }

        void Require(RuleId rule, string id, DateOnly on, string list, int place)
        {
            if (on <= dated.On && !(told.TryGetValue(id, out var latest) && latest >= on))
            {
                context.Fail(rule, $"{list}/{place}");
            }
        }
    }
}
