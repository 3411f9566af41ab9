namespace Aalborg.Personnel.Catalogue;

/// <summary>What became of the sentences of which neither their kind nor a rule tells it.</summary>
internal static class StatementNotes
{
    public static ValueList<StatementNote> All { get; } =
    [
        Holds(
            AalborgStatement.P04,
            "En forvaltning tilpasser reglerne med en profil, som er drøftet i MED.",
            "A department tailors the rules by a profile, which has been discussed in MED."),
        Holds(
            AalborgStatement.P07,
            "Sætningen står i kataloget som det, personalepolitikken bygger på.",
            "The sentence stands in the catalogue as what the personnel policy builds on."),
        Holds(
            AalborgStatement.P09,
            "Kataloget har personalepolitikkens fire principper og seks delpolitikker.",
            "The catalogue has the personnel policy's four principles and six sub-policies."),
        Holds(
            AalborgStatement.P10,
            "En profil hviler på en drøftelse i MED og gælder først fra den dag.",
            "A profile rests on a discussion in MED and does not apply before that day."),
        Holds(
            AalborgStatement.C07,
            "Kataloget har de fire principper under de navne, de har på kommunens hjemmeside.",
            "The catalogue has the four principles under the names they have on the municipality's website."),
        Holds(
            AalborgStatement.C08,
            "Kataloget har seks delpolitikker; af de fem kendes kun titlen.",
            "The catalogue has six sub-policies; of five only the title is known."),
        Holds(
            AalborgStatement.C09,
            "En profil hviler på en drøftelse i MED og gælder først fra den dag.",
            "A profile rests on a discussion in MED and does not apply before that day."),
        Holds(
            AalborgStatement.C10,
            "Delpolitikken er i kataloget knyttet til kommunens ledelsespolitik; den fælles forpligtelse har sin egen regel.",
            "In the catalogue, the sub-policy is related to the municipality's management policy; the shared obligation has its own rule."),
        Holds(
            AalborgStatement.C17,
            "Ingen regel kræver en bestemt model eller metode, og et initiativ har ikke noget felt til en.",
            "No rule asks for a particular model or method, and an initiative has no member for one."),
        Holds(
            AalborgStatement.C19,
            "Delpolitikken har fire principper, og hver regel om en forandring hører til et af dem.",
            "The sub-policy has four principles, and every rule about a change belongs to one of them."),
        .. new[]
        {
            AalborgStatement.P01, AalborgStatement.P02, AalborgStatement.P06, AalborgStatement.P11, AalborgStatement.P15, AalborgStatement.P16,
            AalborgStatement.P18, AalborgStatement.P21, AalborgStatement.P23, AalborgStatement.P24, AalborgStatement.P25, AalborgStatement.P28,
            AalborgStatement.P31,
        }.Select(statement => StatementNote.General(statement)),
    ];

    private static StatementNote Holds(Statement statement, string danish, string english) =>
        StatementNote.Invariant(statement, new() { Danish = danish, English = english });
}
