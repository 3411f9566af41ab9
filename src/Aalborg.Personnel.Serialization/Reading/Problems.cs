namespace Aalborg.Personnel.Serialization;

/// <summary>What a reader says of what is wrong: what was expected, never what was there.</summary>
internal static class Problems
{
    public static readonly LocalizedText NotJson = Say(
        danish: "Dokumentet er ikke gyldig JSON (RFC 8259) herfra.",
        english: "The document is not valid JSON (RFC 8259) from here on.");

    public static readonly LocalizedText NotJsonDigits = Say(
        danish: "Dokumentet er ikke gyldig JSON (RFC 8259) herfra. Cifre, der ikke er et tal i JSON, skrives i anførselstegn.",
        english: "The document is not valid JSON (RFC 8259) from here on. Put digits that are not a JSON number in quotes.");

    public static readonly LocalizedText Empty = Say(
        danish: "Dokumentet er tomt.",
        english: "The document is empty.");

    public static readonly LocalizedText NotUtf8 = Say(
        danish: "Dokumentet er ikke gyldig UTF-8 her.",
        english: "The document is not valid UTF-8 here.");

    public static readonly LocalizedText IsUtf16 = Say(
        danish: "Dokumentet er UTF-16. Gem det som UTF-8.",
        english: "The document is UTF-16. Save it as UTF-8.");

    public static readonly LocalizedText IsUtf32 = Say(
        danish: "Dokumentet er UTF-32. Gem det som UTF-8.",
        english: "The document is UTF-32. Save it as UTF-8.");

    public static readonly LocalizedText Duplicate = Say(
        danish: "Medlemmet står her for anden gang i samme objekt.",
        english: "The member stands here for the second time in the same object.");

    public static readonly LocalizedText LoneSurrogate = Say(
        danish: "Teksten indeholder et halvt surrogatpar.",
        english: "The text holds half of a surrogate pair.");

    public static readonly LocalizedText Blank = Say(
        danish: "Her skal stå en tekst; den er tom.",
        english: "A text is required here; it is blank.");

    public static readonly LocalizedText TextTooLong = Say(
        danish: $"En tekst har højst {DocumentText.MaxLength} tegn.",
        english: $"A text has at most {DocumentText.MaxLength} characters (code points).");

    public static readonly LocalizedText TooManyMarks = Say(
        danish: $"En tekst har højst {DocumentText.MaxMarksInARow} kombinerende tegn i træk.",
        english: $"A text has at most {DocumentText.MaxMarksInARow} combining marks in a row.");

    public static readonly LocalizedText NoTitle = Say(
        danish: "En titel er én linje på højst 255 tegn.",
        english: "A title is one line of at most 255 characters (code points).");

    public static readonly LocalizedText NoText = Expected(danish: "en tekst", english: "a text");

    public static readonly LocalizedText NoObject = Expected(danish: "et objekt", english: "an object");

    public static readonly LocalizedText NoList = Expected(danish: "en liste", english: "a list");

    public static readonly LocalizedText NoBoolean = Expected(danish: "true eller false", english: "true or false");

    public static readonly LocalizedText NoDate = Expected(
        danish: "en dato, skrevet åååå-mm-dd, fra 1900-01-01 til 2199-12-31",
        english: "a date, written yyyy-MM-dd, from 1900-01-01 to 2199-12-31");

    public static readonly LocalizedText NoStakeholderSize = Expected(
        danish: "et helt antal mennesker fra 1 til 1000000000, skrevet uden brøk og eksponent",
        english: "a whole number of people from 1 to 1000000000, written without fraction or exponent");

    public static readonly LocalizedText NoUuid = Expected(
        danish: "et UUID, skrevet 8-4-4-4-12",
        english: "a UUID, written 8-4-4-4-12");

    public static readonly LocalizedText NoDocumentId = Expected(
        danish: "et UUID, som ikke er lutter nuller",
        english: "a UUID that is not all zeros");

    public static readonly LocalizedText NoCvr = Expected(
        danish: "et CVR-nummer: otte cifre, der opfylder modulus 11",
        english: "a CVR number: eight digits that fulfil modulus 11");

    public static readonly LocalizedText NoKle = Expected(
        danish: "et KLE-nummer, skrevet nn, nn.nn eller nn.nn.nn",
        english: "a KLE number, written nn, nn.nn or nn.nn.nn");

    public static readonly LocalizedText NoFacet = Expected(
        danish: "en KLE-facet: ét stort bogstav og to cifre",
        english: "a KLE facet: one upper-case letter and two digits");

    public static readonly LocalizedText NoPartialDate = Expected(
        danish: "en måned, skrevet åååå-mm, eller en dato, skrevet åååå-mm-dd, fra 1900 til 2199",
        english: "a month, written yyyy-MM, or a date, written yyyy-MM-dd, from 1900 to 2199");

    public static readonly LocalizedText NoSlug = Expected(
        danish: "et id af små bogstaver a til z, cifre og bindestreger imellem dem",
        english: "an id of lower-case letters a to z, digits, and hyphens between them");

    public static readonly LocalizedText IdUsedTwice = Say(
        danish: "Id'et er brugt før.",
        english: "The id has been used before.");

    public static readonly LocalizedText VariantOfMissing = Say(
        danish: "Medlemmet \"variantOf\" mangler: en variant siger, hvilken sætning den gentager.",
        english: "The member \"variantOf\" is missing: a variant says which statement it says again.");

    public static readonly LocalizedText VariesNothing = Say(
        danish: "Kun en sætning af arten variant har variantOf.",
        english: "Only a statement of the kind variant has variantOf.");

    public static readonly LocalizedText VariesVariant = Say(
        danish: "Sætningen her er selv en variant. Peg på den første af dem.",
        english: "The statement here is itself a variant. Point at the first of them.");

    public static readonly LocalizedText DoesNotAsk = Say(
        danish: "Sætningen er ikke af arten question.",
        english: "The statement is not of the kind question.");

    public static readonly LocalizedText TitleOnly = Say(
        danish: "En delpolitik, der kun er kendt af titel, har ikke noget her: slet det, eller skriv known under text.",
        english: "A sub-policy that is known by its title alone has nothing here: delete it, or write known under text.");

    public static readonly LocalizedText NoSchemaVersion = Expected(
        danish: "schemaVersion \"1.0\"",
        english: "schemaVersion \"1.0\"");

    public static readonly LocalizedText JudgementIsNotRaised = Say(
        danish: "Reglen er en, som mennesker vurderer. En profil kan kun hæve et opmærksomhedspunkt.",
        english: "The rule is one that people judge. A profile can only raise a warning.");

    public static readonly LocalizedText ErrorIsNotRaised = Say(
        danish: "Reglen er allerede et krav. En profil kan kun hæve et opmærksomhedspunkt.",
        english: "The rule is an error already. A profile can only raise a warning.");

    /// <summary>What was expected, where digits came as a number.</summary>
    public static LocalizedText InQuotes(LocalizedText expected) => Say(
        danish: $"{expected.Danish} Skriv cifrene i anførselstegn.",
        english: $"{expected.English} Put the digits in quotes.");

    public static LocalizedText UnknownRule(string? nearest) => WithNearest(
        danish: "Regelbogen har ingen sådan regel.",
        english: "The rule book has no such rule.",
        nearest);

    public static LocalizedText UnknownStatement(string? placeOfNearest) => placeOfNearest is null
        ? Say("Politikken har ingen sådan sætning.", "The policy has no such statement.")
        : Say($"Politikken har ingen sådan sætning. Den nærmeste er {placeOfNearest}.", $"The policy has no such statement. The nearest is {placeOfNearest}.");

    public static LocalizedText TooDeep(int levels) => Say(
        danish: $"Her er der mere end {levels} niveauer.",
        english: $"There are more than {levels} levels here.");

    public static LocalizedText TooLong(int bytes) => Say(
        danish: $"Dokumentet fylder mere end {bytes} byte, som er det meste, der læses.",
        english: $"The document has more than {bytes} bytes, which is the most that is read.");

    public static LocalizedText NoDays(int standard) => Expected(
        danish: $"et helt antal dage fra 0 til {standard}: en profil kan kun stramme",
        english: $"a whole number of days from 0 to {standard}: a profile can only tighten");

    public static LocalizedText Missing(string name) => Say(
        danish: $"Medlemmet \"{name}\" mangler.",
        english: $"The member \"{name}\" is missing.");

    public static LocalizedText Unknown(IEnumerable<string> known, string? nearest) => nearest is null
        ? Say($"Medlemmet er ukendt her. De kendte er {string.Join(", ", known)}.", $"The member is unknown here. The known ones are {string.Join(", ", known)}.")
        : Say($"Medlemmet er ukendt her. Det nærmeste kendte er \"{nearest}\".", $"The member is unknown here. The nearest known one is \"{nearest}\".");

    public static LocalizedText NoValue(IEnumerable<string> known) => Expected(
        danish: $"en af værdierne {string.Join(", ", known)}",
        english: $"one of the values {string.Join(", ", known)}");

    public static LocalizedText UnknownValue(IEnumerable<string> known, string? nearest) => WithNearest(
        danish: $"Her ventes en af værdierne {string.Join(", ", known)}.",
        english: $"One of the values {string.Join(", ", known)} is expected here.",
        nearest);

    private static LocalizedText WithNearest(string danish, string english, string? nearest) =>
        nearest is null ? Say(danish, english) : Say($"{danish} Den nærmeste er \"{nearest}\".", $"{english} The nearest is \"{nearest}\".");

    private static LocalizedText Expected(string danish, string english) =>
        Say($"Her ventes {danish}.", $"Expected here: {english}.");

    private static LocalizedText Say(string danish, string english) => new() { Danish = danish, English = english };
}
