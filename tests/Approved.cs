namespace Aalborg.Personnel;

/// <summary>Texts as somebody has read and approved them. Where one has changed on purpose, run the tests once with the environment variable APPROVE=1, and read the difference.</summary>
internal static class Approved
{
    /// <summary>Holds a text against the approved one, or writes that anew.</summary>
    /// <param name="relativePath">Where it stands in the repository.</param>
    /// <param name="text">The text.</param>
    public static void Hold(string relativePath, string text)
    {
        var path = Repository.PathTo(relativePath);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.Exists(path).Should().BeTrue("{0} is approved", relativePath);
        text.Should().Be(File.ReadAllText(path));
    }
}
