namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>The repository these tests are in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Aalborg.Personnel.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests are run outside the repository.");
        }

        return folder.FullName;
    }
}
