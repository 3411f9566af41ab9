using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>JSON that lies beside change initiatives and is none.</summary>
public class OtherJsonTests : CliTests
{
    private const string Profile = """{"schemaVersion":"1.0","name":"A","discussedInMed":{"committee":"FMU","on":"2026-01-01"}}""";

    public static TheoryData<string, string> Others => new()
    {
        { Profile, "This is a profile, not a change initiative: use it with --profile." },
        { "{\"schemaVersion\":\"1.0\",\"discussedInMed\":{}", "This is a profile, not a change initiative: use it with --profile." },
        { "policy", "This is a policy, not a change initiative." },
        { "schema change-initiative", "This is a JSON Schema, not a change initiative." },
        { "schema results", "This is a JSON Schema, not a change initiative." },
        { "check", "This is a result that the command wrote, not a change initiative." },
        { "check --format ndjson", "This is a result that the command wrote, not a change initiative." },
        { "check --format sarif", "This is a result that the command wrote, not a change initiative." },
        { "rules", "This is a result that the command wrote, not a change initiative." },
        { "coverage", "This is a result that the command wrote, not a change initiative." },
    };

    private string JsonOf(string command)
    {
        World.StandardInput = Encoding.UTF8.GetBytes(Documents.Draft);
        return command switch
        {
            "check" => World.Check("-", "--format", "json").Text,
            _ when command.StartsWith("check", StringComparison.Ordinal) => World.Run([.. command.Split(' '), "-"]).Text,
            _ when command.StartsWith("schema", StringComparison.Ordinal) => World.Run(command.Split(' ')).Text,
            _ when command.StartsWith('{') => command,
            _ => World.Run([.. command.Split(' '), "--format", "json"]).Text,
        };
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Check_folder_skips_it_and_names_it(string command, string what)
    {
        World.Write("a.json", Documents.Draft);
        var other = World.Write("other.json", JsonOf(command));
        var outcome = World.Check(World.Folder, "--format", "ndjson");

        outcome.ExitStatus.Should().Be(0);
        outcome.Sources.Should().Equal(World.PathOf("a.json"));
        outcome.Error.ReplaceLineEndings("\n").Should().Be($"personnel: {other}: Skipped. {what}\n");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Check_argument_is_told_what_it_is(string command, string what)
    {
        var other = World.Write("other.json", JsonOf(command));
        var outcome = World.Check(other, "--format", "ndjson");

        outcome.ExitStatus.Should().Be(2);
        outcome.Sources.Should().Equal($"!{other}");
        ((string?)outcome.Result["error"]!["message"]).Should().Be(what);
    }

    [Theory]
    [InlineData(Profile, "Det er en profil, ikke en forandring: angiv den med --profile.")]
    [InlineData("""{"publisher":{}}""", "Det er en politik, ikke en forandring.")]
    [InlineData("""{"$schema":"https://json-schema.org/draft/2020-12/schema"}""", "Det er et JSON-skema, ikke en forandring.")]
    [InlineData("""{"results":[]}""", "Det er et resultat, som kommandoen har skrevet, ikke en forandring.")]
    public void Check_argument_is_told_what_it_is_in_Danish(string json, string what)
    {
        ((string?)World.CheckInput(json, "--format", "ndjson", "--language", "da").Result["error"]!["message"]).Should().Be(what);
        World.Write("other.json", json);
        World.Check(World.Folder, "--language", "da").Error.Should().Contain($"Sprunget over. {what}");
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","id":"0b0ab41c-27ef-4ba6-9dd3-3e9de1b3a2a5","title":"T","results":[]}""")]
    [InlineData("""{"title":"T","why":{},"results":[]}""")]
    [InlineData("""{"name":"package","version":"1.0.0"}""")]
    [InlineData("""{"results":0}""")]
    [InlineData("""{"x":{"discussedInMed":{}}}""")]
    [InlineData("""["results",[]]""")]
    [InlineData("{")]
    [InlineData("")]
    public void Check_folder_skips_nothing_that_may_be_a_broken_initiative(string json)
    {
        var path = World.Write("a.json", json);

        World.Check(World.Folder, "--format", "ndjson").Sources.Should().Equal($"!{path}");
    }

    [Fact]
    public void Check_folder_of_nothing_else_is_2()
    {
        World.Write("profile.json", Profile);

        World.Check(World.Folder).ExitStatus.Should().Be(2);
    }

    [Fact]
    public void Check_folder_skips_lines_that_are_results_and_names_their_file_once()
    {
        var results = World.CheckInput($"{Documents.Draft}\n{Documents.Broken}\n", "--format", "ndjson").Text;
        var path = World.Write("lines.jsonl", $"{results}{Documents.Draft}\n");
        var outcome = World.Check(World.Folder, "--format", "ndjson");

        outcome.Sources.Should().Equal($"{path}:3");
        outcome.Error.TrimEnd().Should().StartWith($"personnel: {path}: Skipped. ").And.NotContain("\n");
    }

    [Fact]
    public void Check_folder_knows_a_result_that_is_too_long_by_its_beginning()
    {
        World.Write("a.json", Documents.Draft);
        World.Write("results.json", $$"""{"results":[{"source":"{{new string('a', 17_000_000)}}"}]}""");
        var outcome = World.Check(World.Folder, "--format", "ndjson");

        outcome.Sources.Should().Equal(World.PathOf("a.json"));
        outcome.Error.Should().Contain("results.json: Skipped. ");
    }

    [Theory]
    [InlineData("profil.json")]
    [InlineData("link.json")]
    public void Check_folder_leaves_out_the_profile_without_a_word(string name)
    {
        World.Write("a.json", Documents.Draft);
        var profile = World.Write("profil.json", Profile);
        if (name == "link.json")
        {
            File.CreateSymbolicLink(World.PathOf("link.json"), profile);
        }

        var outcome = World.Check(World.Folder, "--format", "ndjson", "--profile", World.PathOf(name));

        outcome.Sources.Should().Equal(World.PathOf("a.json"));
        outcome.Error.Should().BeEmpty();
    }
}
