namespace Aalborg.Personnel.Reporting;

/// <summary>What people call the values of a document's enumerations, by the names that documents write.</summary>
internal static class ChoiceWords
{
    private static readonly Dictionary<string, (string Danish, string English)> Words = new(StringComparer.Ordinal)
    {
        ["employees"] = ("medarbejdere", "employees"),
        ["med"] = ("MED", "MED"),
        ["management"] = ("ledelse", "management"),
        ["politicians"] = ("politikere", "politicians"),
        ["citizens"] = ("borgere", "citizens"),
        ["partners"] = ("samarbejdspartnere", "partners"),
        ["affected"] = ("berøres", "affected"),
        ["benefits"] = ("har gavn af den", "benefits"),
        ["delivers"] = ("udfører den", "delivers"),
        ["responsible"] = ("har ansvaret", "responsible"),
        ["informed"] = ("informeret", "informed"),
        ["consulted"] = ("hørt", "consulted"),
        ["dialogue"] = ("dialog", "dialogue"),
        ["coCreation"] = ("samskabelse", "co-creation"),
        ["decides"] = ("beslutter", "decides"),
        ["low"] = ("lav", "low"),
        ["medium"] = ("middel", "medium"),
        ["high"] = ("høj", "high"),
        ["change"] = ("om forandringen", "about the change"),
        ["process"] = ("om forløbet", "about the process"),
        ["adjusted"] = ("justeret", "adjusted"),
        ["confirmed"] = ("fastholdt", "confirmed"),
        ["goals"] = ("målene", "the goals"),
        ["conditions"] = ("vilkårene", "the conditions"),
        ["yes"] = ("ja", "yes"),
        ["no"] = ("nej", "no"),
    };

    /// <summary>The words for a value; its name where there are none.</summary>
    public static string Of(string name, Language language) => Words.TryGetValue(name, out var words) ? language.Say(words.Danish, words.English) : name;
}
