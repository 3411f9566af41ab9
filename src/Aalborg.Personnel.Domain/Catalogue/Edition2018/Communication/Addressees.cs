namespace Aalborg.Personnel.Catalogue;

/// <summary>The stakeholders that a message is to, and those whom COM-07 asks a message for.</summary>
internal static class Addressees
{
    /// <summary>As many marks as are kept on the stack.</summary>
    public const int Few = 256;

    /// <summary>Whether a stakeholder is to get a message: it is core or benefits, and it is not responsible for the change itself.</summary>
    public static bool Include(Stakeholder stakeholder) =>
        (stakeholder.IsCore || stakeholder.Has(StakeholderRole.Benefits)) && !stakeholder.Has(StakeholderRole.Responsible);

    /// <summary>Marks whom a message that counts is to, at the place of the first stakeholder with the id.</summary>
    public static void Mark(RuleContext context, Span<bool> addressed)
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.IsOverdueOn(context.On))
            {
                continue;
            }

            foreach (var id in message.To)
            {
                if (context.Stakeholders.FirstWith(id) is var first and >= 0)
                {
                    addressed[first] = true;
                }
            }
        }
    }
}
