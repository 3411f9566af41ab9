namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-08: management and employees carry it together.</summary>
internal sealed class Who08ManagementAndEmployeesCarryIt() : ChangeRule(
    AalborgRule.Who08, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C05, AalborgStatement.C10], inferred: true)
{
    private static readonly LocalizedText NoManagement = new()
    {
        Danish = "Det fremgår ikke, at nogen fra ledelsen udfører forandringen eller har ansvaret for den.",
        English = "No stakeholder from management is named as carrying out the change or being responsible for it.",
    };

    private static readonly LocalizedText NoEmployees = new()
    {
        Danish = "Det fremgår ikke, at medarbejdere udfører forandringen eller har ansvaret for den.",
        English = "No stakeholder from the employees is named as carrying out the change or being responsible for it.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Ledere og medarbejdere er sammen om forandringen",
        English = "Managers and employees carry out the change together",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at arbejdet med forandringer er fælles på alle organisatoriske niveauer, og at både ledere og medarbejdere har en fælles forpligtelse til, at delpolitikkerne kommer til at virke i praksis. Reglen ser efter, om både ledelsen og medarbejderne er blandt dem, der udfører forandringen eller har ansvaret for den. At det gælder den enkelte forandring, er udledt.",
        English = "The policy says that work with change is shared at all organisational levels, and that both managers and employees have a shared obligation to make the sub-policies work in practice. The rule checks that both management and employees are among those who carry out the change or are responsible for it. That this applies to each change is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv både ledere og medarbejdere blandt dem, der udfører eller har ansvaret.",
        English = "Name both managers and employees among those who carry out the change or are responsible for it.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når det ikke er angivet, hvem der udfører forandringen, eller når kun én interessent udfører den eller har ansvaret for den.",
        English = "Does not apply if no stakeholder is named as carrying out the change, or if only one carries it out or is responsible for it.",
    };

    public override RuleExample Example
    {
        get
        {
            var responsibleToo = Sample.Citizens with { Roles = [StakeholderRole.Benefits, StakeholderRole.Responsible] };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, responsibleToo] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, responsibleToo, Sample.Management] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var who = context.Initiative.Who;
        if (!who.AnyoneHas(StakeholderRole.Delivers) || who.CountOfThoseWhoCarry < 2)
        {
            context.NotApplicable();
            return;
        }

        if (!AnyoneCarries(who, StakeholderLevel.Management))
        {
            context.Violation("/who/stakeholders", NoManagement, detail: "management");
        }

        if (!AnyoneCarries(who, StakeholderLevel.Employees))
        {
            context.Violation("/who/stakeholders", NoEmployees, detail: "employees");
        }
    }

    private static bool AnyoneCarries(Who who, StakeholderLevel level)
    {
        foreach (var stakeholder in who.Stakeholders)
        {
            if (stakeholder.Carries && stakeholder.Level == level)
            {
                return true;
            }
        }

        return false;
    }
}
