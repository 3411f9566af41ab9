namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Whole reports, as somebody has read and approved them.</summary>
/// <remarks>
/// Where the words have changed on purpose, run the tests once with the environment variable APPROVE=1, and read what changed in Approved/.
/// </remarks>
public class ApprovedTextTests : CliTests
{
    [Theory]
    [InlineData("idea", "2026-02-01", "da")]
    [InlineData("idea", "2026-02-01", "en")]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01", "da")]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01", "en")]
    public void Check_text_is_as_approved(string sample, string on, string language)
    {
        var approved = $"{Repository.Root}/tests/Aalborg.Personnel.Cli.Tests/Approved/{sample}.{language}.txt";
        var document = File.ReadAllText($"{Repository.Root}/samples/initiatives/{sample}.json");
        var text = World.CheckInput(document, "--on", on, "--language", language).Text;
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(approved, text);
        }

        text.Should().Be(File.ReadAllText(approved));
    }
}
