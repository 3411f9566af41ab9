namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Whole reports, as somebody has read and approved them.</summary>
public class ApprovedTextTests : CliTests
{
    [Theory]
    [InlineData("idea", "2026-02-01", "da")]
    [InlineData("idea", "2026-02-01", "en")]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01", "da")]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01", "en")]
    public void Check_text_is_as_approved(string sample, string on, string language)
    {
        var document = File.ReadAllText($"{Repository.Root}/samples/initiatives/{sample}.json");
        var text = World.CheckInput(document, "--on", on, "--language", language).Text;
        Approved.Hold($"tests/Aalborg.Personnel.Cli.Tests/Approved/{sample}.{language}.txt", text);
    }
}
