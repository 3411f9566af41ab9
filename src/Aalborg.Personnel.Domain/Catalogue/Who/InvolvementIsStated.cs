namespace Aalborg.Personnel.Catalogue;

/// <summary>The part that WHO-02 and WHO-15 share: a stakeholder is involved, and how is stated.</summary>
internal static class InvolvementIsStated
{
    public static void Check(RuleContext context, int stakeholder, LocalizedText notInvolved, LocalizedText notSaidHow)
    {
        var involvements = context.Initiative.Who.Stakeholders[stakeholder].Involvements;
        if (involvements.IsEmpty)
        {
            context.Violation($"/who/stakeholders/{stakeholder}/involvements", notInvolved);
        }

        for (var i = 0; i < involvements.Count; i++)
        {
            if (involvements[i].How is null)
            {
                context.Violation($"/who/stakeholders/{stakeholder}/involvements/{i}/how", notSaidHow);
            }
        }
    }
}
