namespace Aalborg.Personnel.Catalogue;

/// <summary>A message whose day has passed without it being written as sent: it does not count, and that is often all that is wrong.</summary>
internal static class Unsent
{
    private const string Danish = "En besked, der skulle være sendt, er ikke skrevet som sendt, og tæller derfor ikke. Er den sendt, så skriv datoen.";

    private const string English = "A message that was to be sent is not written as sent, and so does not count. If it was sent, write the date.";

    /// <summary>A remedy, behind a word about such a message where there is one.</summary>
    public static LocalizedText Remedy(RuleContext context, LocalizedText remedy)
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (!message.CountsOn(context.On))
            {
                return new() { Danish = $"{Danish} {remedy.Danish}", English = $"{English} {remedy.English}" };
            }
        }

        return remedy;
    }
}
