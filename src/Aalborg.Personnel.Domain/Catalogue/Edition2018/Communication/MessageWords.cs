namespace Aalborg.Personnel.Catalogue;

/// <summary>The words that the rules about messages share.</summary>
internal static class MessageWords
{
    extension(RuleContext context)
    {
        /// <summary>Whether a message counts: it is to a stakeholder that is there, and it is not overdue.</summary>
        public bool Counts(Message message) => !message.IsOverdueOn(context.On) && context.IsToSomeone(message);

        /// <summary>Whether a message was told: it counts, and it was sent by the date.</summary>
        public bool IsTold(Message message) => message.IsSentBy(context.On) && context.IsToSomeone(message);

        /// <summary>Whether a message is to a stakeholder that is there.</summary>
        public bool IsToSomeone(Message message)
        {
            foreach (var id in message.To)
            {
                if (context.Stakeholders.FirstWith(id) >= 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
