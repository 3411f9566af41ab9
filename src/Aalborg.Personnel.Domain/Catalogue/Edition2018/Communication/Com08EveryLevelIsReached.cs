namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-08: every level gets a message.</summary>
internal sealed class Com08EveryLevelIsReached() : ChangeRule(
    AalborgRule.Com08, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C03, AalborgStatement.C05], inferred: true)
{
    private static readonly LocalizedText EmployeesNotTold = new()
    {
        Danish = "Medarbejderne får ingen besked.",
        English = "The document states no message to employees.",
    };

    private static readonly LocalizedText ManagementNotTold = new()
    {
        Danish = "Ledelsen får ingen besked.",
        English = "The document states no message to management.",
    };

    private static readonly LocalizedText CitizensNotTold = new()
    {
        Danish = "Borgerne får ingen besked.",
        English = "The document states no message to citizens.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Alle niveauer får besked",
        English = "Every level gets a message",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte ansatte, gennem MED-systemet, ledelsen og ud til borgeren«, siger politikken. Reglen ser efter, om der er en besked til medarbejderne, ledelsen og borgerne. Et niveau er også med, når nogen på niveauet har ansvaret for forandringen, inddrages i dialog, samskabelse eller beslutning, eller skal have besked efter COM-07. Er et niveau ikke berørt, kan I angive hvorfor. At hvert niveau skal have besked, er udledt. {Uncounted.Danish}",
        English = $"The policy says that we must be open about change, all the way from the individual member of staff, through the MED system and management, and out to the citizen. The rule checks that there is a message to employees, management and citizens. A level also counts if anyone of the level is responsible for the change, is involved in dialogue, co-creation or decisions, or must get a message under COM-07. If a level is not affected, you can state why. That every level must get a message is inferred. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv en interessent på niveauet, og planlæg en besked, eller begrund i feltet »Niveauer, der ikke berøres«, at niveauet ikke er berørt.",
        English = "Name a stakeholder of the level and plan a message, or state in \"Unaffected levels\" why the level is not affected.",
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
