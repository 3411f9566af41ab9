namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-07: those with a part in the change are told of it.</summary>
internal sealed class Com07StakeholderIsTold() : ChangeRule(
    AalborgRule.Com07, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C32])
{
    private static readonly LocalizedText NotTold = new()
    {
        Danish = "Interessenten får ingen besked.",
        English = "The stakeholder gets no message.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De, der har del i forandringen, får besked",
        English = "Those with a part in the change are told",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Jo flere, der kender til forandringen, jo lettere bliver den at gennemføre. Reglen ser efter, om hver interessent, som forandringen berører eller gavner, eller som udfører den, får mindst én besked. En besked, der skulle være sendt og ikke er det, tæller ikke.",
        English = "The more people know about the change, the easier it becomes to carry out. The rule looks at whether every stakeholder that the change affects or benefits, or that carries it out, gets at least one message. A message that was to be sent and was not does not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked til interessenten.",
        English = "Plan a message to the stakeholder.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke står nogen interessent, som forandringen berører eller gavner, eller som udfører den.",
        English = "It does not apply where there is no stakeholder that the change affects or benefits, or that carries it out.",
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
        var anyHasPart = false;
        LocalizedText? remedy = null;
        for (var i = 0; i < stakeholders.Count; i++)
        {
            if (stakeholders[i].IsCore || stakeholders[i].Has(StakeholderRole.Benefits))
            {
                anyHasPart = true;
                if (!addressed[context.Stakeholders.FirstLike(i)])
                {
                    context.Violation($"/who/stakeholders/{i}", NotTold, remedy: remedy ??= Unsent.Remedy(context, Remedy));
                }
            }
        }

        if (!anyHasPart)
        {
            context.NotApplicable();
        }
    }
}
