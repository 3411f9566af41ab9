namespace Aalborg.Personnel.Serialization;

/// <summary>A text in Danish and, where there is one, in English.</summary>
internal sealed class LocalizedTextContract : ObjectContract<LocalizedText>
{
    private readonly TypedMember<LocalizedText, string> _danish;
    private readonly TypedMember<LocalizedText, string?> _english;

    private LocalizedTextContract()
    {
        _danish = Text("da", text => text.Danish);
        _english = OptionalText("en", text => text.English);
    }

    public static LocalizedTextContract Instance { get; } = new();

    protected override LocalizedText Create(in Slots slots) => new()
    {
        Danish = _danish.From(slots),
        English = _english.From(slots),
    };
}
