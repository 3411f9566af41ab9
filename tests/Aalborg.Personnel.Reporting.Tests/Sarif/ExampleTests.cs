namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>The example in docs/examples is what the library writes.</summary>
/// <remarks>Where it has changed on purpose, run the tests once with the environment variable APPROVE=1, and read what changed.</remarks>
public class ExampleTests
{
    private const string Sample = "aalborg-forvaltningsstruktur";

    [Fact]
    public void Example_is_what_is_written()
    {
        const string Source = $"samples/initiatives/{Sample}.json";
        var approved = Path.Combine(Root(), $"docs/examples/{Sample}.da.sarif");
        var document = Log.Document(File.ReadAllBytes(Path.Combine(Root(), Source)), Source, on: new(2022, 2, 1));
        var written = Log.In(Language.Danish, document).Text;
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(approved, written);
        }

        written.Should().Be(File.ReadAllText(approved));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Aalborg.Personnel.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests are run outside the repository.");
        }

        return folder.FullName;
    }
}
