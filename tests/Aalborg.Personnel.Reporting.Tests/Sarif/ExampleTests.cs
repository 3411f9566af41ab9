namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>The example in docs/examples is what the library writes.</summary>
public class ExampleTests
{
    private const string Sample = "aalborg-forvaltningsstruktur";

    [Fact]
    public void Example_is_what_is_written()
    {
        const string Source = $"samples/initiatives/{Sample}.json";
        var document = Log.Document(File.ReadAllBytes(Repository.PathTo(Source)), Source, on: new(2022, 2, 1));

        Approved.Hold($"docs/examples/{Sample}.da.sarif", Log.In(Language.Danish, document).Text);
    }
}
