namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-08: management and employees carry it together.</summary>
internal sealed class Who08ManagementAndEmployeesCarryIt() : ChangeRule(
    AalborgRule.Who08, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C10], inferred: true)
{
    private static readonly LocalizedText NoManagement = new()
    {
        Danish = "Ingen fra ledelsen udfører forandringen eller har ansvaret for den.",
        English = "No one of management carries the change out or is responsible for it.",
    };

    private static readonly LocalizedText NoEmployees = new()
    {
        Danish = "Ingen medarbejdere udfører forandringen eller har ansvaret for den.",
        English = "No employees carry the change out or are responsible for it.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Ledere og medarbejdere er fælles om den",
        English = "Managers and employees share it",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Både ledere og medarbejdere har en fælles forpligtelse til, at det lykkes. Reglen ser efter, om både ledelsen og medarbejderne er blandt dem, der udfører forandringen eller har ansvaret for den. At det skal ses i det enkelte initiativ, er udledt.",
        English = "Both managers and employees share an obligation to succeed. The rule looks for both management and employees among those who carry the change out or are responsible for it. That it is to be seen in the single initiative is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Giv både en interessent fra ledelsen og en fra medarbejderne del i at udføre forandringen eller i ansvaret.",
        English = "Give both a stakeholder of management and one of the employees a part in carrying the change out or in the responsibility.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen interessent udfører forandringen eller har ansvaret for den.",
        English = "It does not apply where no stakeholder carries the change out or is responsible for it.",
    };

    public override RuleExample Example
    {
        get
        {
            var onlyAffected = Sample.Team with { Roles = [StakeholderRole.Affected] };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [onlyAffected, Sample.Management] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, Sample.Management] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var (anyone, management, employees) = (false, false, false);
        foreach (var stakeholder in context.Initiative.Who.Stakeholders)
        {
            if (stakeholder.Has(StakeholderRole.Delivers) || stakeholder.Has(StakeholderRole.Responsible))
            {
                anyone = true;
                management |= stakeholder.Level == StakeholderLevel.Management;
                employees |= stakeholder.Level == StakeholderLevel.Employees;
            }
        }

        if (!anyone)
        {
            context.NotApplicable();
            return;
        }

        if (!management)
        {
            context.Violation("/who/stakeholders", NoManagement, detail: "management");
        }

        if (!employees)
        {
            context.Violation("/who/stakeholders", NoEmployees, detail: "employees");
        }
    }
}
