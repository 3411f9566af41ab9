namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-02: a stakeholder is involved, and it is said how.</summary>
internal sealed class Who02StakeholderIsInvolved() : ChangeRule(
    AalborgRule.Who02, AalborgPrinciple.WeKnowWho, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q5, PersonnelStatement.P14])
{
    private static readonly LocalizedText NotInvolved = new()
    {
        Danish = "Interessenten er ikke inddraget endnu.",
        English = "The stakeholder is not involved yet.",
    };

    private static readonly LocalizedText NotSaidHow = new()
    {
        Danish = "Det fremgår ikke, hvordan inddragelsen sker.",
        English = "It does not say how the involvement is done.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Alle interessenter er inddraget, og det står hvordan",
        English = "Every stakeholder is involved, and it says how",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvem der skal involveres og hvordan. Reglen ser efter, om hver interessent er inddraget, og om det står, hvordan det sker.",
        English = "The policy asks who is to be involved and how. The rule looks at whether every stakeholder is involved, and whether it says how that is done.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvordan interessenten bliver inddraget: formen, hvordan det sker, og hvornår det begynder.",
        English = "Write how the stakeholder is involved: the form, how it is done and when it begins.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen interessenter.",
        English = "It does not apply where there are no stakeholders.",
    };

    public override RuleExample Example
    {
        get
        {
            var meetings = new Involvement { Form = InvolvementForm.Dialogue, How = "Teammøder om ønsker og bekymringer", Starts = new(2026, 1, 8) };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [Sample.Team with { Involvements = [meetings] }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var stakeholders = context.Initiative.Who.Stakeholders;
        if (stakeholders.IsEmpty)
        {
            context.NotApplicable();
        }

        for (var i = 0; i < stakeholders.Count; i++)
        {
            var involvements = stakeholders[i].Involvements;
            if (involvements.IsEmpty)
            {
                context.Violation($"/who/stakeholders/{i}/involvements", NotInvolved);
            }

            for (var j = 0; j < involvements.Count; j++)
            {
                if (involvements[j].How is null)
                {
                    context.Violation($"/who/stakeholders/{i}/involvements/{j}/how", NotSaidHow);
                }
            }
        }
    }
}
