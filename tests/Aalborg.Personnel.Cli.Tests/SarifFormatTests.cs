using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What <c>check --format sarif</c> adds to the log that the library writes: files, lines, exit status.</summary>
public class SarifFormatTests : CliTests
{
    private JsonNode Run(params ReadOnlySpan<string> arguments) => Parsed(World.Check([.. arguments, "--format", "sarif"]));

    private static JsonNode Parsed(Outcome outcome) => JsonNode.Parse(outcome.Text)!["runs"]!.AsArray().Single()!;

    private static string[] Uris(JsonNode run) => [.. run["artifacts"]!.AsArray().Select(artifact => (string)artifact!["location"]!["uri"]!)];

    private static int[] Lines(JsonNode located) =>
        [.. located.AsArray().Select(one => (int)one!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!).Distinct()];

    [Fact]
    public void Check_sarif_shows_findings_in_the_file()
    {
        var path = World.Write("blå bær.json", Documents.Draft.Replace("\"title\"", "\n\"title\"", StringComparison.Ordinal));
        var run = Run(path);

        Uris(run).Should().Equal($"file://{World.Folder}/bl%C3%A5%20b%C3%A6r.json");
        var region = run["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!;
        $"{region["startLine"]}:{region["startColumn"]}-{region["endLine"]}:{region["endColumn"]}".Should().Be("1:1-2:27");
    }

    [Fact]
    public void Check_sarif_of_lines_is_of_one_file_and_counts_lines_in_it()
    {
        var run = Run(World.Write("a.ndjson", $"{Documents.Draft}\n\n{Documents.Draft}\n{Documents.Broken}\n"));

        Uris(run).Should().ContainSingle().Which.Should().EndWith("/a.ndjson");
        Lines(run["results"]!).Should().Equal(1, 3);
        Lines(run["invocations"]![0]!["toolExecutionNotifications"]!).Should().Equal(4);
    }

    [Fact]
    public void Check_sarif_of_a_folder_is_one_run()
    {
        World.Write("in/a.json", Documents.Draft);
        World.Write("in/b/c.json", Documents.WithError);

        Uris(Run(World.PathOf("in"))).Should().Equal($"file://{World.Folder}/in/a.json", $"file://{World.Folder}/in/b/c.json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n{")]
    public void Check_sarif_of_standard_input_has_pointers_and_no_file(string rest)
    {
        var run = Parsed(World.CheckInput($"{Documents.Draft}{rest}", "--format", "sarif"));

        Uris(run).Should().BeEmpty();
        run["results"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(result => result!["locations"]![0]!["physicalLocation"] == null);
        ((string?)run["results"]![0]!["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]).Should().Be("/why/purpose");
    }

    [Fact]
    public void Check_sarif_of_what_failed_only()
    {
        var path = World.Write("a.json", Documents.WithError);

        Run(path, "--only", "failed")["results"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(result => (string?)result!["properties"]!["state"] == "failed");
        Run(path)["results"]!.AsArray().Should().Contain(result => (string?)result!["properties"]!["state"] == "open");
    }

    [Fact]
    public void Check_another_format_of_what_failed_only_is_a_usage_error()
    {
        var outcome = World.Check(World.Write("a.json", Documents.WithError), "--only", "failed");

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().Contain("--only goes with --format sarif.");
    }

    [Fact]
    public void Check_sarif_tells_of_files_that_are_not_there()
    {
        var outcome = World.Check(World.PathOf("no.json"), World.Write("a.json", Documents.Draft), "--format", "sarif");
        var run = Parsed(outcome);

        outcome.ExitStatus.Should().Be(2);
        ((bool)run["invocations"]![0]!["executionSuccessful"]!).Should().BeFalse();
        run["results"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void Check_sarif_tells_of_members_that_were_ignored()
    {
        var notification = Run(World.Write("a.json", Documents.Misspelt), "--lenient")["invocations"]![0]!["toolExecutionNotifications"]!.AsArray().Single()!;

        ((string?)notification["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]).Should().Be("/titel");
        ((int)notification["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!).Should().Be(1);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Check_sarif_exit_status_is_that_of_any_format(string failOn, int status) =>
        World.CheckInput(Documents.WithWarning, "--format", "sarif", "--fail-on", failOn).ExitStatus.Should().Be(status);

    [Fact]
    public void Check_sarif_goes_to_a_file()
    {
        var path = World.PathOf("out.sarif");

        World.CheckInput(Documents.Draft, "--format", "sarif", "--output", path).Output.Should().BeEmpty();
        JsonNode.Parse(File.ReadAllText(path))!["version"]!.GetValue<string>().Should().Be("2.1.0");
    }
}
