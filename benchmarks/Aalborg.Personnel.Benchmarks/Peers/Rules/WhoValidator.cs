using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know who.</summary>
internal sealed class WhoValidator : AbstractValidator<DatedInitiative>
{
    public WhoValidator()
    {
        RuleFor(dated => dated.Initiative.Who.Stakeholders).NotEmpty().As(AalborgRule.Who01);
        RuleForEach(dated => dated.Initiative.Who.Stakeholders).ChildRules(stakeholder =>
        {
            stakeholder.RuleFor(one => one.Involvements).NotEmpty().As(AalborgRule.Who02);
            stakeholder.RuleForEach(one => one.Involvements).ChildRules(involvement => involvement.RuleFor(one => one.How).NotNull().As(AalborgRule.Who02));
            stakeholder.RuleFor(one => one.Involvements)
                .Must(involvements => involvements.Any(involvement => involvement.IsTwoWay)).As(AalborgRule.Who06)
                .When(one => one.IsCore && !one.Involvements.IsEmpty);
        });
        When(dated => !dated.Initiative.Who.Stakeholders.IsEmpty, () =>
        {
            RuleFor(dated => dated.Initiative.Who.Stakeholders).Must(stakeholders => stakeholders.Count(Carries) >= 2).As(AalborgRule.Who03);
            RuleFor(dated => dated.Initiative.Who.Stakeholders)
                .Must(stakeholders => stakeholders.Any(one => one.Has(StakeholderRole.Benefits))).As(AalborgRule.Who07, detail: "benefits");
            RuleFor(dated => dated.Initiative.Who.Stakeholders)
                .Must(stakeholders => stakeholders.Any(one => one.Has(StakeholderRole.Delivers))).As(AalborgRule.Who07, detail: "delivers");
        });
        When(dated => dated.Initiative.Who.Stakeholders.Any(Carries), () =>
        {
            RuleFor(dated => dated.Initiative.Who.Stakeholders)
                .Must(stakeholders => stakeholders.Any(one => Carries(one) && one.Level == StakeholderLevel.Management)).As(AalborgRule.Who08, detail: "management");
            RuleFor(dated => dated.Initiative.Who.Stakeholders)
                .Must(stakeholders => stakeholders.Any(one => Carries(one) && one.Level == StakeholderLevel.Employees)).As(AalborgRule.Who08, detail: "employees");
        });
        RuleFor(dated => dated).Custom(Involvement);
        RuleFor(dated => dated).Custom(Discussion);
        RuleFor(dated => dated).Custom(Explained);
        RuleFor(dated => dated).Custom(Together);
        RuleFor(dated => dated.Initiative.Who.Stakeholders)
            .Must((dated, stakeholders) => stakeholders.Any(one => one.Level == StakeholderLevel.Citizens) || dated.Initiative.Who.IsUnaffected(StakeholderLevel.Citizens))
            .As(AalborgRule.Who12);
    }

    private static bool Carries(Stakeholder one) => one.Has(StakeholderRole.Delivers) || one.Has(StakeholderRole.Responsible);

    private static void Involvement(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var stakeholders = dated.Initiative.Who.Stakeholders;
        var decided = dated.Initiative.Who.FirstChangeDecision;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (!stakeholders[i].IsCore || stakeholders[i].Involvements.IsEmpty)
            {
                continue;
            }

            var first = stakeholders[i].IndexOfFirstInvolvement();
            if (first < 0)
            {
                context.Fail(AalborgRule.Who04, $"/who/stakeholders/{i}/involvements/0/starts");
            }
            else if (stakeholders[i].Involvements[first].Starts > dated.Timeline.Starts)
            {
                context.Fail(AalborgRule.Who04, $"/who/stakeholders/{i}/involvements/{first}/starts");
            }

            if (first >= 0 && stakeholders[i].Involvements[first].Starts > decided)
            {
                context.Fail(AalborgRule.Who05, $"/who/stakeholders/{i}/involvements/{first}/starts");
            }
        }
    }

    private static void Discussion(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var discussions = dated.Initiative.Who.MedDiscussions;
        if (discussions.IsEmpty)
        {
            context.Fail(AalborgRule.Who09, "/who/medDiscussions");
            return;
        }

        var (on, place) = discussions.Select((discussion, i) => (discussion.On, i)).Min();
        if (on > dated.Timeline.Starts || on > dated.Initiative.Who.FirstChangeDecision)
        {
            context.Fail(AalborgRule.Who09, $"/who/medDiscussions/{place}/on");
        }
    }

    private static void Explained(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var involved = dated.Initiative.Who.Stakeholders.Where(one => one.IsCore).SelectMany(one => one.Involvements).Min(one => one.Starts);
        if (involved is not null && !(dated.Initiative.Why.Explained <= involved))
        {
            context.Fail(AalborgRule.Who10, "/why/explained");
        }
    }

    private static void Together(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var core = dated.Initiative.Who.Stakeholders.Where(one => one.IsCore).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var decisions = dated.Initiative.Who.Decisions;
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Kind == DecisionKind.Change && !decisions[i].With.Any(core.Contains))
            {
                context.Fail(AalborgRule.Who11, $"/who/decisions/{i}/with");
            }
        }
    }
}
