namespace Aalborg.Personnel.Reporting;

/// <summary>Sentences of our own, in the language asked for.</summary>
internal static class Bilingual
{
    public static string Say(this Language language, string danish, string english) => language == Language.Danish ? danish : english;
}
