namespace Aalborg.Personnel.Serialization.Tests.Documents;

/// <summary>The documents that the repository shows, and what the contract expects of them.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(PathOf("samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(PathOf("samples"), $"{name}.json"));

    public static byte[] ReadExpected(string name) => File.ReadAllBytes(Path.Combine(PathOf("Expected"), $"{name}.expected.json"));

    private static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, folder);
}
