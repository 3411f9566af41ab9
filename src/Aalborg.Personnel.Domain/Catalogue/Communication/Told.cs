namespace Aalborg.Personnel.Catalogue;

/// <summary>When something was last told: by the latest message about it that was sent by the date. A sent message always counts.</summary>
internal static class Told
{
    /// <summary>Up to here the dates are kept on the stack.</summary>
    public const int Few = 128;

    /// <summary>Writes the latest date on which each subject was told, at the place of the first subject with its id.</summary>
    public static void Latest<T>(RuleContext context, IdIndex<T> subjects, Span<DateOnly> latest)
        where T : Entry
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.Sent is not { } sent || sent > context.On)
            {
                continue;
            }

            foreach (var id in message.About)
            {
                if (subjects.FirstWith(id) is var first and >= 0 && sent > latest[first])
                {
                    latest[first] = sent;
                }
            }
        }
    }
}
