using Aalborg.Personnel.Serialization;
using Nordby;

namespace Aalborg.Personnel.Cli.Tests.Samples;

/// <summary>What the program of Nordby Kommune prints, and what it says when it cannot.</summary>
public sealed class NordbyCommandTests : CliTests
{
    private static readonly DateOnly Today = new(2026, 12, 15);

    private static string Complete { get; } = Path.Combine(Repository.Root, "samples/initiatives/complete.json");

    [Fact]
    public void Readme_shows_the_report_as_it_is()
    {
        var shown = File.ReadAllText(Path.Combine(Repository.Root, "samples/README.md")).Split("```text\n")[1].Split("```")[0];

        Run(Complete, "2026-12-15").Should().Be((0, shown, ""));
    }

    [Fact]
    public void Run_without_a_date_assesses_today() => Run(Complete).Should().Be(Run(Complete, "2026-12-15"));

    [Fact]
    public void Run_tells_which_sentences_nobody_has_accounted_for()
    {
        using var output = new StringWriter();
        var initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes(Complete));

        NordbyReport.Write(output, NordbyPolicy.Rules.Assess(initiative, Today), PolicyCoverage.Of(NordbyPolicy.Rules));

        output.ToString().Should().EndWith($"ikke gjort rede for: N1, N2, N3, N4.{Environment.NewLine}");
    }

    [Theory]
    [InlineData]
    [InlineData("a.json", "2026-12-15", "b.json")]
    [InlineData("a.json", "i morgen")]
    [InlineData("a.json", "15-12-2026")]
    [InlineData("a.json", "1899-12-31")]
    [InlineData("a.json", "2200-01-01")]
    public void Run_called_wrongly_says_how(params string[] arguments) => ShouldBeRefused(Run(arguments), "nordby: skriv en fil");

    [Theory]
    [InlineData("")]
    [InlineData("findes-ikke.json")]
    [InlineData(".")]
    public void Run_of_no_file_is_refused(string path) => ShouldBeRefused(Run(path), "nordby: filen findes ikke");

    [Theory]
    [InlineData("{", "nordby: Dokumentet er ikke gyldig JSON (RFC 8259) herfra. (linje 1, position 2)")]
    [InlineData("{\n  \"a\\nb\": 1\n}", "nordby: Medlemmet er ukendt her. De kendte er schemaVersion, $schema, id, title, summary, organisation, classification, identifiers, timeline, why, who, whatAndHow, communication, judgements, deviations, extensions. (linje 2, position 3, /a\uFFFDb)")]
    public void Run_of_what_cannot_be_read_says_where(string json, string expected) =>
        ShouldBeRefused(Run(World.Write("forandring.json", json)), expected);

    private static void ShouldBeRefused((int ExitStatus, string Output, string Error) outcome, string expected)
    {
        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().StartWith(expected).And.EndWith("\n");
        outcome.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    private static (int ExitStatus, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = NordbyCommand.Run(arguments, Today, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
