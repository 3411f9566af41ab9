using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We communicate: of what, and to whom.</summary>
internal sealed class ToldValidator : AbstractValidator<DatedInitiative>
{
    public ToldValidator()
    {
        RuleFor(dated => dated).Custom(SubjectsAreTold);
        RuleFor(dated => dated).Custom(StakeholdersAreTold);
        When(dated => !dated.Initiative.Who.Stakeholders.IsEmpty, () =>
        {
            Reaches(StakeholderLevel.Employees, "employees");
            Reaches(StakeholderLevel.Management, "management");
            Reaches(StakeholderLevel.Citizens, "citizens");
        });
    }

    private void Reaches(StakeholderLevel level, string detail) => RuleFor(dated => dated.Initiative.Communication.Messages)
        .Must((dated, _) => dated.Initiative.Who.IsUnaffected(level)
            || IsAskedForAlready(dated.Initiative.Who, level)
            || (Addressed(dated) is var addressed
                && dated.Initiative.Who.Stakeholders.Any(one => one.Level == level && (TakesPart(one) || addressed.Contains(one.Id)))))
        .As(AalborgRule.Com08, detail: detail);

    /// <summary>Whether WHO-08 or WHO-12 has something to say about the level.</summary>
    private static bool IsAskedForAlready(Who who, StakeholderLevel level)
    {
        if (level == StakeholderLevel.Citizens)
        {
            return !who.IsUnaffected(StakeholderLevel.Citizens) && !who.Stakeholders.Any(one => one.Level == StakeholderLevel.Citizens);
        }

        var carriers = who.Stakeholders.Where(one => one.Has(StakeholderRole.Delivers) || one.Has(StakeholderRole.Responsible)).ToList();
        return carriers.Count > 1
            && carriers.Exists(one => one.Has(StakeholderRole.Delivers))
            && !carriers.Exists(one => one.Level == level);
    }

    private static bool TakesPart(Stakeholder one) => one.Has(StakeholderRole.Responsible) || one.HasTwoWayInvolvement || IsToBeTold(one);

    private static bool IsToBeTold(Stakeholder one) => (one.IsCore || one.Has(StakeholderRole.Benefits)) && !one.Has(StakeholderRole.Responsible);

    private static HashSet<string> Addressed(DatedInitiative dated) => dated.Messages.SelectMany(one => one.To).ToHashSet(StringComparer.Ordinal);

    private static void StakeholdersAreTold(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var addressed = Addressed(dated);
        var stakeholders = dated.Initiative.Who.Stakeholders;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (IsToBeTold(stakeholders[i]) && !addressed.Contains(stakeholders[i].Id))
            {
                context.Fail(AalborgRule.Com07, $"/who/stakeholders/{i}");
            }
        }
    }

    private static void SubjectsAreTold(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var told = dated.Told.SelectMany(message => message.About.Select(id => (Id: id, message.Sent))).ToLookup(one => one.Id, one => one.Sent, StringComparer.Ordinal);
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
            if (on <= dated.On && !CommunicationValidator.IsWithin(AalborgParameter.TellWithinDays, on, told[id].Where(sent => sent >= on).Min(), dated.On))
            {
                context.Fail(rule, $"{list}/{place}");
            }
        }
    }
}
