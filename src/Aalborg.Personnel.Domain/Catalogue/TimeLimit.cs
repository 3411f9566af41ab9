namespace Aalborg.Personnel.Catalogue;

/// <summary>Whose the numbers of days are, for the explanation of a rule that goes by one.</summary>
internal static class TimeLimit
{
    public const string Danish = "Fristen er regelbogens, ikke politikkens ord; en forvaltnings profil kan gøre den kortere.";

    public const string English = "The time limit is the rule book's, not the policy's words; a department's profile may shorten it.";
}
