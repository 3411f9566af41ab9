namespace Aalborg.Personnel.Cli.Output;

/// <summary>The command's own sentences, in the language asked for.</summary>
internal static class Bilingual
{
    public static string Say(this Language language, string danish, string english) => language == Language.Danish ? danish : english;
}
