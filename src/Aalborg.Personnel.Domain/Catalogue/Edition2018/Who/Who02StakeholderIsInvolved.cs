namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-02: the core stakeholders are involved, and how is stated.</summary>
internal sealed class Who02StakeholderIsInvolved() : ChangeRule(
    AalborgRule.Who02, AalborgPrinciple.WeKnowWho, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q5, AalborgStatement.P14])
{
    private static readonly LocalizedText NobodyInvolved = new()
    {
        Danish = "Det fremgår ikke, hvem der inddrages og hvordan.",
        English = "The document does not state who is involved, or how.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "De berørte inddrages, og det fremgår hvordan",
        English = "Those affected are involved, and how is stated",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvem skal involveres og hvordan?« Reglen ser efter, om det fremgår, hvordan hver interessent, som forandringen berører, eller som udfører den, inddrages. Samarbejdspartnere, der kun udfører, er ikke med i det.",
        English = "The policy asks who is to be involved and how. The rule checks how each stakeholder that the change affects, or that carries it out, is involved. Partners that only carry it out are left out.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvordan de inddrages: formen, hvordan det foregår, og hvornår det begynder.",
        English = "State how they are involved: the form, how it takes place and when it begins.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen interessenter.",
        English = "It does not apply when no stakeholders are named.",
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
        var who = context.Initiative.Who;
        if (who.Stakeholders.IsEmpty)
        {
            context.NotApplicable();
        }
        else if (!who.AnyoneIsInvolved)
        {
            context.Violation("/who/stakeholders", NobodyInvolved);
        }
        else
        {
            for (var i = 0; i < who.Stakeholders.Count; i++)
            {
                if (who.Stakeholders[i].IsCore)
                {
                    InvolvementIsStated.Check(context, i);
                }
            }
        }
    }
}
