namespace Aalborg.Personnel.Catalogue;

/// <summary>What became of the sentences of which neither their kind nor a rule tells it.</summary>
internal static class StatementNotes
{
    public static ValueList<StatementNote> All { get; } =
    [
        Holds(
            PersonnelStatement.P04,
            "En forvaltning tilpasser reglerne med en profil, som er drøftet i MED.",
            "A department tailors the rules by a profile, which has been discussed in MED."),
        Holds(
            PersonnelStatement.P07,
            "Sætningen står i kataloget som det, personalepolitikken bygger på.",
            "The sentence stands in the catalogue as what the personnel policy builds on."),
        Holds(
            PersonnelStatement.P09,
            "Kataloget har personalepolitikkens fire principper og seks delpolitikker.",
            "The catalogue has the personnel policy's four principles and six sub-policies."),
        Holds(
            PersonnelStatement.P10,
            "En profil hviler på en drøftelse i MED og gælder først fra den dag.",
            "A profile rests on a discussion in MED and does not apply before that day."),
        Holds(
            ChangeStatement.C07,
            "Kataloget har de fire principper under de navne, de har på kommunens hjemmeside.",
            "The catalogue has the four principles under the names they have on the municipality's website."),
        Holds(
            ChangeStatement.C08,
            "Kataloget har seks delpolitikker; af de fem kendes kun titlen.",
            "The catalogue has six sub-policies; of five only the title is known."),
        Holds(
            ChangeStatement.C09,
            "En profil hviler på en drøftelse i MED og gælder først fra den dag.",
            "A profile rests on a discussion in MED and does not apply before that day."),
        Holds(
            ChangeStatement.C17,
            "Ingen regel kræver en bestemt model eller metode, og et initiativ har ikke noget felt til en.",
            "No rule asks for a particular model or method, and an initiative has no member for one."),
        Holds(
            ChangeStatement.C19,
            "Delpolitikken har fire principper, og hver regel om en forandring hører til et af dem.",
            "The sub-policy has four principles, and every rule about a change belongs to one of them."),
        .. new[]
        {
            PersonnelStatement.P01, PersonnelStatement.P02, PersonnelStatement.P06, PersonnelStatement.P11, PersonnelStatement.P15, PersonnelStatement.P16,
            PersonnelStatement.P18, PersonnelStatement.P21, PersonnelStatement.P23, PersonnelStatement.P24, PersonnelStatement.P25, PersonnelStatement.P28,
            PersonnelStatement.P31,
        }.Select(statement => StatementNote.General(statement)),
    ];

    private static StatementNote Holds(Statement statement, string danish, string english) =>
        StatementNote.Invariant(statement, new() { Danish = danish, English = english });
}
