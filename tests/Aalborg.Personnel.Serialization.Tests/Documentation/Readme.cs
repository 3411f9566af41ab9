namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The C# of the README.</summary>
internal static class Readme
{
    /// <summary>The one block that has some words in it.</summary>
    public static string BlockWith(string words) =>
        File.ReadAllText(Repository.PathTo("README.md")).Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0])
            .Single(block => block.Contains(words, StringComparison.Ordinal));
}
