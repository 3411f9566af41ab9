namespace Aalborg.Personnel.Reporting;

/// <summary>Chooses between the two languages of sentences written in code. The command compiles this file too, so that it is public in neither.</summary>
internal static class Bilingual
{
    /// <summary>Returns the sentence in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="danish">The sentence in Danish.</param>
    /// <param name="english">The sentence in English.</param>
    /// <returns>One of the two.</returns>
    public static string Say(this Language language, string danish, string english) => language == Language.Danish ? danish : english;
}
