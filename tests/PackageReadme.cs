namespace Aalborg.Personnel;

/// <summary>The README that a package carries.</summary>
internal static class PackageReadme
{
    public static string Of(string package) => File.ReadAllText(Repository.PathTo($"src/{package}/README.md"));

    /// <summary>The lines of its C#, block by block, without what every file begins with.</summary>
    public static string[] Code(string package) =>
        [.. Of(package).Split("```csharp\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n')).Select(line => line.Trim()).Where(IsCode)];

    private static bool IsCode(string line) => line.Length > 0 && !line.StartsWith("using Aalborg.", StringComparison.Ordinal);
}
