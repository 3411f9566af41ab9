namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-07: those the change is about get a message.</summary>
internal sealed class Com07StakeholderIsTold() : ChangeRule(
    AalborgRule.Com07, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C32], inferred: true)
{
    private static readonly LocalizedText NotTold = new()
    {
        Danish = "Det fremgår ikke, at interessenten får besked.",
        English = "The document states no message to the stakeholder.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Alle berørte får besked",
        English = "Everyone the change is about gets a message",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»Jo flere, der kender til forandringen og dens processer, jo lettere bliver den at gennemføre«, siger politikken. Reglen ser efter, om hver interessent, der er berørt af, udfører eller har gavn af forandringen, får mindst én besked. De ansvarlige og samarbejdsparter, der kun udfører, regnes ikke med. At hver af de andre skal have besked, er udledt. {Uncounted.Danish}",
        English = $"The policy says that the more people know about the change and its processes, the easier it becomes to carry out. The rule checks that every stakeholder that is affected by the change, carries it out or benefits from it gets at least one message. Those responsible, and partners that only carry it out, do not count. That each of the others must get a message is inferred. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked til interessenten.",
        English = "Plan a message to the stakeholder.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen interessent er berørt af, udfører eller har gavn af forandringen, ud over de ansvarlige og samarbejdsparter, der kun udfører.",
        English = "Does not apply if no stakeholder is affected by the change, carries it out or benefits from it, apart from those responsible and partners that only carry it out.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Citizens] } };
            var message = new Message { Id = "besked", Planned = new(2026, 3, 9), To = ["borgere"] };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { Communication = new() { Messages = [message] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        var addressed = stakeholders.Count <= Addressees.Few ? stackalloc bool[Addressees.Few] : new bool[stakeholders.Count];
        Addressees.Mark(context, addressed);
        var anyIsIncluded = false;
        LocalizedText? remedy = null;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (Addressees.Include(stakeholders[i]))
            {
                anyIsIncluded = true;
                if (!addressed[context.Stakeholders.FirstLike(i)])
                {
                    context.Violation($"/who/stakeholders/{i}", NotTold, remedy: remedy ??= Uncounted.Remedy(context, Remedy));
                }
            }
        }

        if (!anyIsIncluded)
        {
            context.NotApplicable();
        }
    }
}
