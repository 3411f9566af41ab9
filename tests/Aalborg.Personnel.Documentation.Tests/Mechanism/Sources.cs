using Aalborg.Personnel;

namespace Documentation;

/// <summary>The files that people write, without those that are built or fetched.</summary>
internal static class Sources
{
    private static readonly string[] NotWritten = ["bin", "obj", "node_modules"];

    public static IEnumerable<string> Under(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !RelativePath(path).Split('/').Intersect(NotWritten, StringComparer.Ordinal).Any());

    public static string RelativePath(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}
