namespace Aalborg.Personnel.Catalogue;

/// <summary>The stakeholders that a message is to. A message that was to be sent and was not does not count.</summary>
internal static class Addressees
{
    /// <summary>Up to here the marks are kept on the stack.</summary>
    public const int Few = 256;

    /// <summary>Marks whom a message is to, at the place of the first stakeholder with the id.</summary>
    public static void Mark(RuleContext context, Span<bool> addressed)
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (!message.CountsOn(context.On))
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
