namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The repository the tests were built in.</summary>
internal static class Repository
{
    public static string PathTo(string relativePath)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Aalborg.Personnel.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, relativePath);
    }
}
