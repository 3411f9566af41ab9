namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-08: every level gets a message.</summary>
internal sealed class Com08EveryLevelIsReached() : ChangeRule(
    AalborgRule.Com08, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C03, AalborgStatement.C05], inferred: true)
{
    private static readonly LocalizedText EmployeesNotTold = new()
    {
        Danish = "Medarbejderne får ingen besked.",
        English = "The employees get no message.",
    };

    private static readonly LocalizedText ManagementNotTold = new()
    {
        Danish = "Ledelsen får ingen besked.",
        English = "Management gets no message.",
    };

    private static readonly LocalizedText CitizensNotTold = new()
    {
        Danish = "Borgerne får ingen besked.",
        English = "The citizens get no message.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Alle niveauer får besked",
        English = "Every level gets a message",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte ansatte, gennem MED-systemet, ledelsen og ud til borgeren«, siger politikken. Reglen ser efter, om medarbejderne, ledelsen og borgerne får besked eller er med på anden måde: med en rolle i forandringen, som ansvarlige eller i dialog. Er et niveau ikke berørt, kan I angive hvorfor. At hvert niveau skal have besked, er udledt. {Uncounted.Danish}",
        English = $"The policy says that we must be open about change, all the way from the individual member of staff, through the MED system and management, and out to the citizen. The rule checks that employees, management and citizens get a message or take part in another way: with a role in the change, as those responsible, or in dialogue. If a level is not affected, you can say why. That every level must get a message is inferred. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked til en interessent på niveauet, eller angiv i feltet »Niveauer, der ikke berøres«, hvorfor det ikke er berørt.",
        English = "Plan a message to a stakeholder of the level, or specify in \"Levels that are not affected\" why it is not affected.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ingen interessenter er.",
        English = "Does not apply if there are no stakeholders.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team, Sample.Management, Sample.Citizens with { Roles = [] }] } };
            var message = new Message { Id = "besked", Planned = new(2026, 3, 9), To = ["team", "ledelse"] };
            var letter = new Message { Id = "brev", Planned = new(2026, 3, 9), To = ["borgere"] };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { Communication = new() { Messages = [message] } },
                Mended = change with { Communication = new() { Messages = [message, letter] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        if (stakeholders.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        var addressed = stakeholders.Count <= Addressees.Few ? stackalloc bool[Addressees.Few] : new bool[stakeholders.Count];
        Addressees.Mark(context, addressed);
        if (!context.HasFinding(AalborgRule.Who08, "/who/stakeholders", "employees"))
        {
            Look(context, addressed, StakeholderLevel.Employees, EmployeesNotTold, "employees");
        }

        if (!context.HasFinding(AalborgRule.Who08, "/who/stakeholders", "management"))
        {
            Look(context, addressed, StakeholderLevel.Management, ManagementNotTold, "management");
        }

        if (!context.HasFinding(AalborgRule.Who12, "/who/stakeholders"))
        {
            Look(context, addressed, StakeholderLevel.Citizens, CitizensNotTold, "citizens");
        }
    }

    private void Look(
        RuleContext context, ReadOnlySpan<bool> addressed, StakeholderLevel level, LocalizedText notTold, string detail)
    {
        var who = context.Initiative.Who;
        for (var i = 0; i < who.Stakeholders.Count; i++)
        {
            if (who.Stakeholders[i].Level == level && (TakesPart(who.Stakeholders[i]) || addressed[context.Stakeholders.FirstLike(i)]))
            {
                return;
            }
        }

        if (!who.IsUnaffected(level))
        {
            context.Violation("/communication/messages", notTold, detail, Uncounted.Remedy(context, Remedy));
        }
    }

    /// <summary>Whether a stakeholder is part of the change in a way that needs no message from this rule: it is responsible, it is heard, or COM-07 asks for its message.</summary>
    private static bool TakesPart(Stakeholder stakeholder) =>
        stakeholder.Has(StakeholderRole.Responsible) || stakeholder.HasTwoWayInvolvement || Addressees.Include(stakeholder);
}
