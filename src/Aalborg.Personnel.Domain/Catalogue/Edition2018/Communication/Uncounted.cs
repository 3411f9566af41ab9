namespace Aalborg.Personnel.Catalogue;

/// <summary>The messages that do not count, and what to add so that they do: that is often all that is missing.</summary>
internal static class Uncounted
{
    /// <summary>What counts, for the explanation of a rule.</summary>
    public const string Danish = "En besked tæller, når den er til en interessent og enten er registreret som sendt eller har en planlagt dato, der ikke er passeret.";

    /// <summary>What counts, for the explanation of a rule.</summary>
    public const string English = "A message counts if it is to a stakeholder and is either recorded as sent or has a planned date that has not passed.";

    private const string UnsentInDanish = "En besked, der skulle være sendt, er ikke registreret som sendt og tæller derfor ikke. Er den sendt, så angiv datoen. ";

    private const string UnsentInEnglish = "A message that was to be sent is not recorded as sent, so it does not count. If it was sent, specify the date. ";

    private const string ToNobodyInDanish = "En besked er ikke til nogen af interessenterne og tæller derfor ikke. Angiv, hvem den er til. ";

    private const string ToNobodyInEnglish = "A message is to none of the stakeholders, so it does not count. Specify whom it is to. ";

    /// <summary>A remedy, after a hint at messages that do not count where there are any.</summary>
    public static LocalizedText Remedy(RuleContext context, LocalizedText remedy)
    {
        var (anyUnsent, anyToNobody) = (false, false);
        foreach (var message in context.Initiative.Communication.Messages)
        {
            anyUnsent |= message.IsOverdueOn(context.On);
            anyToNobody |= !context.IsToSomeone(message);
        }

        return anyUnsent || anyToNobody
            ? new()
            {
                Danish = $"{(anyUnsent ? UnsentInDanish : "")}{(anyToNobody ? ToNobodyInDanish : "")}{remedy.Danish}",
                English = $"{(anyUnsent ? UnsentInEnglish : "")}{(anyToNobody ? ToNobodyInEnglish : "")}{remedy.English}",
            }
            : remedy;
    }
}
