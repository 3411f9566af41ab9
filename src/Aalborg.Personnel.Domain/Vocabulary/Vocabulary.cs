namespace Aalborg.Personnel;

/// <summary>The words people use for phases, verdicts and the like, in Danish and English, in the form they have inside a sentence.</summary>
/// <remarks>An enumeration has one file and one <see langword="switch"/> without a default: a new value does not compile until it has its words.</remarks>
public static partial class Vocabulary
{
    private static LocalizedText Say(string danish, string english) => new() { Danish = danish, English = english };
}
