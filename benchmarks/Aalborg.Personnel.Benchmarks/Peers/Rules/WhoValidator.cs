using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>We know who: the stakeholders and their roles.</summary>
internal sealed class WhoValidator : AbstractValidator<DatedInitiative>
{
    public WhoValidator()
    {
        RuleFor(dated => dated.Initiative.Who.Stakeholders).NotEmpty().As(AalborgRule.Who01);
        When(dated => !dated.Initiative.Who.Stakeholders.IsEmpty, () =>
        {
            RuleFor(dated => dated.Initiative.Who.Stakeholders).Must(stakeholders => stakeholders.Any(IsInvolved)).As(AalborgRule.Who02);
            RuleFor(dated => dated.Initiative.Who.Stakeholders)
                .Must(stakeholders => stakeholders.Any(one => one.Has(StakeholderRole.Benefits))).As(AalborgRule.Who07, detail: "benefits");
            RuleFor(dated => dated.Initiative.Who.Stakeholders)
                .Must(stakeholders => stakeholders.Any(one => one.Has(StakeholderRole.Delivers))).As(AalborgRule.Who07, detail: "delivers");
        });
        When(dated => dated.Initiative.Who.Stakeholders.Any(IsInvolved), () =>
        {
            RuleForEach(dated => dated.Initiative.Who.Stakeholders).Where(one => one.IsCore).ChildRules(stakeholder => IsInvolvedInAKnownWay(stakeholder, AalborgRule.Who02));
            RuleForEach(dated => dated.Initiative.Who.Stakeholders).Where(OnlyBenefits).ChildRules(stakeholder => IsInvolvedInAKnownWay(stakeholder, AalborgRule.Who15));
        });
        When(dated => dated.Initiative.Who.Stakeholders.Any(one => one.Has(StakeholderRole.Delivers)), () =>
        {
            RuleFor(dated => dated.Initiative.Who.Stakeholders).Must(stakeholders => stakeholders.Count(one => one.Carries) >= 2).As(AalborgRule.Who03);
            When(dated => dated.Initiative.Who.Stakeholders.Count(one => one.Carries) >= 2, () =>
            {
                RuleFor(dated => dated.Initiative.Who.Stakeholders)
                    .Must(stakeholders => stakeholders.Any(one => one.Carries && one.Level == StakeholderLevel.Management)).As(AalborgRule.Who08, detail: "management");
                RuleFor(dated => dated.Initiative.Who.Stakeholders)
                    .Must(stakeholders => stakeholders.Any(one => one.Carries && one.Level == StakeholderLevel.Employees)).As(AalborgRule.Who08, detail: "employees");
            });
        });
        RuleFor(dated => dated.Initiative.Who.Stakeholders)
            .Must((dated, stakeholders) => stakeholders.Any(one => one.Level == StakeholderLevel.Citizens) || dated.Initiative.Who.IsUnaffected(StakeholderLevel.Citizens))
            .As(AalborgRule.Who12);
        Include(new InvolvementValidator());
        Include(new DecisionValidator());
    }

    private static void IsInvolvedInAKnownWay(InlineValidator<Stakeholder> stakeholder, RuleId rule)
    {
        stakeholder.RuleFor(one => one.Involvements).NotEmpty().As(rule);
        stakeholder.RuleForEach(one => one.Involvements).ChildRules(involvement => involvement.RuleFor(one => one.How).NotNull().As(rule));
    }

    private static bool IsInvolved(Stakeholder one) => !one.Involvements.IsEmpty;

    private static bool OnlyBenefits(Stakeholder one) => one.Has(StakeholderRole.Benefits) && !one.Has(StakeholderRole.Affected) && !one.Carries;
}
