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
        English = "The document states how those affected are involved",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvem skal involveres og hvordan?« Reglen ser efter, om det fremgår, hvordan de interessenter, der er berørt af eller udfører forandringen, inddrages. Samarbejdsparter, der kun udfører, regnes ikke med.",
        English = "The policy asks who is to be involved and how. The rule checks that the document states how each stakeholder that is affected by the change or carries it out is involved. Partners that only carry it out do not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvem der inddrages, i hvilken form (fx høring eller dialog), hvordan det foregår, og hvornår det begynder.",
        English = "State who is involved, in which form (for example consultation or dialogue), how it takes place and when it begins.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen interessenter.",
        English = "Does not apply if no stakeholders are named.",
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
