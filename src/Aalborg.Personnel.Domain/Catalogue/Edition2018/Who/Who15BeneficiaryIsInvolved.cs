namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-15: those who only benefit are involved, and how is stated.</summary>
internal sealed class Who15BeneficiaryIsInvolved() : ChangeRule(
    AalborgRule.Who15, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.Q5, AalborgStatement.P14], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "De, forandringen skal gavne, inddrages, og det fremgår hvordan",
        English = "The document states how those who benefit are involved",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvem skal involveres og hvordan?« Reglen ser efter, om det fremgår, hvordan interessenter, der kun har gavn af forandringen, inddrages. At de også skal inddrages, er udledt.",
        English = "The policy asks who is to be involved and how. The rule checks that the document states how stakeholders that only benefit from the change are involved. That they are to be involved too is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvordan interessenten inddrages, fx ved information, høring eller dialog, og hvordan det foregår.",
        English = "State how the stakeholder is involved, for example by information, consultation or dialogue, and how it takes place.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen interessent kun har gavn af forandringen, eller når det ikke er angivet, at nogen inddrages.",
        English = "Does not apply if no stakeholder only benefits from the change, or if no one is involved.",
    };

    public override RuleExample Example
    {
        get
        {
            var team = Sample.Team with { Involvements = [new() { Form = InvolvementForm.Dialogue, How = "Teammøder", Starts = new(2026, 1, 8) }] };
            var letter = new Involvement { Form = InvolvementForm.Informed, How = "Brev til borgerne", Starts = new(2026, 2, 16) };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Who = new() { Stakeholders = [team, Sample.Citizens] } },
                Mended = Sample.Change with { Who = new() { Stakeholders = [team, Sample.Citizens with { Involvements = [letter] }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var who = context.Initiative.Who;
        var anyoneOnlyBenefits = false;
        if (who.AnyoneIsInvolved)
        {
            for (var i = 0; i < who.Stakeholders.Count; i++)
            {
                if (who.Stakeholders[i].OnlyBenefits)
                {
                    anyoneOnlyBenefits = true;
                    InvolvementIsStated.Check(context, i);
                }
            }
        }

        if (!anyoneOnlyBenefits)
        {
            context.NotApplicable();
        }
    }
}
