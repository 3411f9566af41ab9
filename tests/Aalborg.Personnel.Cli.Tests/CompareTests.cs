using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary><c>personnel compare</c>.</summary>
public class CompareTests : CliTests
{
    private static readonly string Another = Documents.Draft.Replace(Documents.Id, "11111111-2f53-4c0e-9a53-0f6a7c1f2b11", StringComparison.Ordinal);

    private Outcome Compare(string old, string @new, params ReadOnlySpan<string> options) =>
        World.Run(["compare", World.Write("old.json", old), World.Write("new.json", @new), "--format", "json", .. options]);

    private JsonObject Written(string old, string @new, params ReadOnlySpan<string> options)
    {
        var outcome = Compare(old, @new, options);
        outcome.Error.Should().BeEmpty();
        return JsonNode.Parse(outcome.Text)!.AsObject();
    }

    [Fact]
    public void Compare_writes_indented_json_that_ends_with_a_line_end()
    {
        var outcome = Compare(Documents.Draft, Documents.Purposeful);

        (outcome.ExitStatus, outcome.Error).Should().Be((0, ""));
        outcome.Text.Should().StartWith("{\n  \"schemaVersion\": \"1.0\",\n").And.EndWith("\n}\n");
        JsonNode.Parse(outcome.Text)!["changes"]!.ToJsonString().Should().Be("""[{"kind":"added","pointer":"/why/purpose"}]""");
    }

    [Fact]
    public void Compare_assesses_both_versions_today_unless_another_day_is_asked_for()
    {
        Days(Written(Documents.Draft, Documents.Draft)).Should().Be(("2026-02-15", "2026-02-15"));
        Days(Written(Documents.Draft, Documents.Draft, "--on", "2026-04-01")).Should().Be(("2026-04-01", "2026-04-01"));
        Days(Written(Documents.Draft, Documents.Draft, "--was-on", "2026-04-01")).Should().Be(("2026-04-01", "2026-02-15"));
        Days(Written(Documents.Draft, Documents.Draft, "--was-on", "2026-03-01", "--on", "2026-02-01")).Should().Be(("2026-03-01", "2026-02-01"));

        static (string?, string?) Days(JsonObject written) => ((string?)written["wasOn"], (string?)written["on"]);
    }

    [Theory]
    [InlineData("da", "Formålet med forandringen fremgår ikke.")]
    [InlineData("en", "The purpose of the change is not stated.")]
    public void Compare_speaks_the_language_asked_for(string language, string message) =>
        Written(Documents.Draft, Documents.Draft, "--language", language)["remaining"]!.AsArray().Select(finding => (string?)finding!["message"]).Should().Contain(message);

    [Fact]
    public void Compare_fails_when_an_error_is_new_and_not_when_it_is_gone_or_was_there()
    {
        Compare(Documents.Draft, Documents.WithError).ExitStatus.Should().Be(1);
        Compare(Documents.WithError, Documents.Draft).ExitStatus.Should().Be(0);
        Compare(Documents.WithError, Documents.WithError).ExitStatus.Should().Be(0);
    }

    [Fact]
    public void Compare_does_not_fail_for_a_warning() => Compare(Documents.Draft, Documents.WithWarning).ExitStatus.Should().Be(0);

    [Fact]
    public void Compare_before_a_phase_fails_when_readiness_is_lost()
    {
        Compare(Documents.Purposeful, Documents.Draft).ExitStatus.Should().Be(0);
        Compare(Documents.Purposeful, Documents.Draft, "--before", "preparation").ExitStatus.Should().Be(1);
        Compare(Documents.Draft, Documents.Purposeful, "--before", "preparation").ExitStatus.Should().Be(0);
        Compare(Documents.Draft, Documents.Draft, "--before", "preparation").ExitStatus.Should().Be(0);
        Written(Documents.Purposeful, Documents.Draft, "--before", "preparation")["before"]!.ToJsonString().Should().Be("""{"phase":"preparation","was":true,"is":false}""");
    }

    [Fact]
    public void Compare_names_the_profile_in_force_on_the_day_of_the_newer_version()
    {
        var profile = World.Write("profil.json", """{"schemaVersion":"1.0","name":"Ældre","discussedInMed":{"committee":"Lokal-MED","on":"2026-02-10"}}""");

        ((string?)Written(Documents.Draft, Documents.Draft, "--profile", profile, "--was-on", "2026-01-01")["profile"]).Should().Be("Ældre");
        Written(Documents.Draft, Documents.Draft, "--profile", profile, "--was-on", "2026-02-15", "--on", "2026-02-09").ContainsKey("profile").Should().BeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Compare_reads_one_version_from_standard_input(bool isOld)
    {
        World.StandardInput = Encoding.UTF8.GetBytes(Documents.Draft);
        var file = World.Write("a.json", Documents.Purposeful);
        var outcome = isOld ? World.Run("compare", "-", file, "--format", "json") : World.Run("compare", file, "-", "--format", "json");

        ((string?)JsonNode.Parse(outcome.Text)!["changes"]![0]!["kind"]).Should().Be(isOld ? "added" : "removed");
    }

    [Fact]
    public void Compare_of_two_initiatives_says_so_and_nothing_else()
    {
        Refused(Compare(Documents.Draft, Another, "--language", "da")).Should().Contain("to forskellige forandringer");
        Refused(Compare(Documents.Draft, Another, "--language", "en")).Should().Contain("two different initiatives");
    }

    [Fact]
    public void Compare_of_a_document_that_cannot_be_read_says_where_and_what_in_each_of_them()
    {
        var error = Refused(Compare(Documents.Misspelt, Documents.Broken));

        error.Should().Contain($"{World.PathOf("old.json")}:1:").And.Contain("/titel: ").And.Contain($"{World.PathOf("new.json")}:1:");
        Refused(World.Run("compare", World.PathOf("none.json"), World.Write("a.json", Documents.Draft))).Should().Contain("no such file");
        Refused(World.Run("compare", World.Folder, World.Write("a.json", Documents.Draft), "--language", "da")).Should().Contain("ikke en mappe");
        Refused(World.Run("compare", World.Write("a.json", Documents.Draft), World.Write("b.ndjson", $"{Documents.Draft}\n{Documents.Draft}\n"))).Should().Contain("more than one document");
        Refused(World.Run("compare", World.Write("a.json", Documents.Draft), World.Write("b.ndjson", "\n"))).Should().Contain("no document");
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("compare", "a.json")]
    [InlineData("compare", "a.json", "b.json", "c.json")]
    [InlineData("compare", "-", "-")]
    [InlineData("compare", "a.json", "b.json", "--on", "2200-01-01")]
    [InlineData("compare", "a.json", "b.json", "--was-on", "1899-12-31")]
    [InlineData("compare", "a.json", "b.json", "--before", "stopped")]
    [InlineData("compare", "a.json", "b.json", "--format", "ndjson")]
    [InlineData("compare", "a.json", "b.json", "--fail-on", "never")]
    [InlineData("compare", "a.json", "--was")]
    public void Compare_called_wrongly_is_refused(params string[] arguments) => Refused(World.Run(arguments)).Should().Contain("--help");

    [Fact]
    public void Compare_lenient_tells_on_standard_error_what_it_did_not_read()
    {
        var outcome = Compare(Documents.Draft, Documents.Misspelt, "--lenient");

        outcome.ExitStatus.Should().Be(0);
        outcome.Error.Should().Contain("new.json").And.Contain("/titel").And.NotContain("old.json");
        JsonNode.Parse(outcome.Text)!["changes"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void Compare_writes_to_the_file_of_output_and_leaves_it_alone_when_refused()
    {
        var output = World.PathOf("out.json");

        Compare(Documents.Draft, Documents.Purposeful, "--output", output).Output.Should().BeEmpty();
        File.ReadAllBytes(output).Should().Equal(Compare(Documents.Draft, Documents.Purposeful).Output);
        Compare(Documents.Draft, Another, "--output", output).ExitStatus.Should().Be(2);
        File.ReadAllBytes(output).Should().Equal(Compare(Documents.Draft, Documents.Purposeful).Output);
    }

    private static string Refused(Outcome outcome)
    {
        (outcome.ExitStatus, outcome.Text).Should().Be((2, ""));
        return outcome.Error;
    }
}
