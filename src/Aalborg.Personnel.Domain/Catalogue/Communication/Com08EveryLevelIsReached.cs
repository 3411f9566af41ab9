namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-08: every level is reached.</summary>
internal sealed class Com08EveryLevelIsReached() : ChangeRule(
    AalborgRule.Com08, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C03, ChangeStatement.C05])
{
    private static readonly LocalizedText NoEmployees = new()
    {
        Danish = "Ingen besked når medarbejderne.",
        English = "No message reaches the employees.",
    };

    private static readonly LocalizedText NoMed = new()
    {
        Danish = "Hverken besked eller drøftelse når MED.",
        English = "Neither a message nor a discussion reaches MED.",
    };

    private static readonly LocalizedText NoManagement = new()
    {
        Danish = "Ingen besked når ledelsen.",
        English = "No message reaches management.",
    };

    private static readonly LocalizedText NoCitizens = new()
    {
        Danish = "Ingen besked når borgerne.",
        English = "No message reaches the citizens.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Åbenheden når alle niveauer",
        English = "Openness reaches every level",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Åbenheden går fra den enkelte ansatte, gennem MED-systemet, ledelsen og ud til borgeren. Reglen ser efter, om en besked når medarbejdere, MED, ledelse og borgere; en MED-drøftelse tæller for MED. Et niveau, som forandringen ikke berører, kan undtages med en begrundelse.",
        English = "Openness goes from the individual employee, through the MED system and management, and out to the citizen. The rule looks at whether a message reaches employees, MED, management and citizens; a discussion in MED counts for MED. A level that the change does not touch can be excepted with a reason.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked til en interessent på det niveau, der mangler, eller skriv under unaffectedLevels (de niveauer, forandringen ikke berører), hvorfor den ikke berører det.",
        English = "Plan a message to a stakeholder of the level that is missing, or write under unaffectedLevels (the levels that the change does not touch) why it does not touch it.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with
            {
                Who = new()
                {
                    Stakeholders = [Sample.Team, Sample.Management, Sample.Citizens],
                    MedDiscussions = [new() { Committee = "Lokal-MED", On = new(2026, 1, 14) }],
                },
            };
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
        var who = context.Initiative.Who;
        var addressed = who.Stakeholders.Count <= Addressees.Few ? stackalloc bool[Addressees.Few] : new bool[who.Stakeholders.Count];
        Addressees.Mark(context, addressed);
        Look(context, addressed, StakeholderLevel.Employees, NoEmployees, "employees");
        if (who.MedDiscussions.IsEmpty)
        {
            Look(context, addressed, StakeholderLevel.Med, NoMed, "med");
        }

        Look(context, addressed, StakeholderLevel.Management, NoManagement, "management");
        Look(context, addressed, StakeholderLevel.Citizens, NoCitizens, "citizens");
    }

    private void Look(
        RuleContext context, ReadOnlySpan<bool> addressed, StakeholderLevel level, LocalizedText notReached, string detail)
    {
        var who = context.Initiative.Who;
        for (var i = 0; i < who.Stakeholders.Count; i++)
        {
            if (who.Stakeholders[i].Level == level && addressed[context.Stakeholders.FirstLike(i)])
            {
                return;
            }
        }

        if (!who.IsUnaffected(level))
        {
            context.Violation("/communication/messages", notReached, detail, Unsent.Remedy(context, Remedy));
        }
    }
}
