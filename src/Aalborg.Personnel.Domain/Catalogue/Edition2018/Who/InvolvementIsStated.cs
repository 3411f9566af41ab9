namespace Aalborg.Personnel.Catalogue;

/// <summary>The part that WHO-02 and WHO-15 share: a stakeholder is involved, and how is stated.</summary>
internal static class InvolvementIsStated
{
    private static readonly LocalizedText NotInvolved = new()
    {
        Danish = "Det fremgår ikke, hvordan interessenten inddrages.",
        English = "The document does not state how the stakeholder is involved.",
    };

    private static readonly LocalizedText NotSaidHow = new()
    {
        Danish = "Det fremgår ikke, hvordan inddragelsen foregår.",
        English = "The involvement does not state how it takes place.",
    };

    private static readonly LocalizedText SayHow = new()
    {
        Danish = "Beskriv kort, hvordan inddragelsen foregår.",
        English = "Describe briefly how the involvement takes place.",
    };

    public static void Check(RuleContext context, int stakeholder)
    {
        var involvements = context.Initiative.Who.Stakeholders[stakeholder].Involvements;
        if (involvements.IsEmpty)
        {
            context.Violation($"/who/stakeholders/{stakeholder}/involvements", NotInvolved);
        }

        for (var i = 0; i < involvements.Count; i++)
        {
            if (involvements[i].How is null)
            {
                context.Violation($"/who/stakeholders/{stakeholder}/involvements/{i}/how", NotSaidHow, remedy: SayHow);
            }
        }
    }
}
