namespace Aalborg.Personnel.Catalogue;

/// <summary>The headings of the two pages, each before what it stands above. P07 to P10 stand beneath »Formål« too, and C01 to C05 beneath the title.</summary>
internal static class Headings
{
    public static ValueList<PolicyHeading> All { get; } =
    [
        Above("purpose", "Formål", "Purpose"),
        Above("principle:helheder-og-sammenhaenge", "De 4 principper", "The 4 principles"),
        Above("delpolitik-om-forandringer", "6 delpolitikker understøtter personalepolitikken", "6 sub-policies support the personnel policy"),
        Above("relation-to-personnel-policy", "Sammenhæng med Personalepolitikken", "Connection to the Personnel policy"),
        Above("about-change", "Delpolitik om forandringer", "Sub-policy about change"),
        Above("together-about-change", "Sammen om forandringer", "Together about change"),
        Above("the-good-change", "Den gode forandring", "The good change"),
        Above("principle:vi-ved-hvorfor", "Fire principper for den gode forandring", "Four principles for the good change"),
        Above("questions", "Den gode forandring begynder her", "The good change begins here"),
        Above("further-reading", "Vil du vide mere", "Further reading"),
    ];

    private static PolicyHeading Above(string id, string danish, string english) => new() { Above = id, Text = new() { Danish = danish, English = english } };
}
