using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Tests;

public class ProfileTests : CliTests
{
    private string Profile(string members, string discussed = "2026-01-14") =>
        World.Write(
            "profil.json",
            $$"""{"schemaVersion":"1.0","name":"Ældre og Sundhed","discussedInMed":{"committee":"FMU","on":"{{discussed}}"},{{members}}}""");

    private static void ShouldBeRefused(Outcome outcome)
    {
        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().StartWith("personnel: ").And.NotContain("   at ");
    }

    [Fact]
    public void Check_profile_that_raises_a_rule_makes_it_an_error()
    {
        var profile = Profile(""" "raise":["COM-06"] """);

        World.CheckInput(Documents.WithWarning).ExitStatus.Should().Be(0);
        World.CheckInput(Documents.WithWarning, "--profile", profile).ExitStatus.Should().Be(1);
    }

    [Fact]
    public void Check_profile_that_lowers_a_parameter_makes_a_rule_due_sooner()
    {
        string[] options = ["--on", "2026-01-20", "--fail-on", "warning"];
        var profile = Profile(""" "parameters":{"answerWithinDays":5} """);

        World.CheckInput(Documents.WithWarning, options).ExitStatus.Should().Be(0);
        World.CheckInput(Documents.WithWarning, [.. options, "--profile", profile]).ExitStatus.Should().Be(1);
    }

    [Theory]
    [InlineData("2026-01-14", "Ældre og Sundhed")]
    [InlineData("2026-01-13", null)]
    public void Check_profile_is_named_from_the_day_of_its_discussion_on(string on, string? name)
    {
        var profile = Profile(""" "raise":["COM-06"] """);
        var assessment = World.CheckInput(Documents.Draft, "--profile", profile, "--on", on, "--format", "ndjson").Result["assessment"]!;

        ((string?)assessment["profile"]).Should().Be(name);
        assessment.AsObject().ContainsKey("profile").Should().Be(name is not null);
    }

    [Theory]
    [InlineData("""  "raise":["WHY-01"] """, "/raise/0")]
    [InlineData("""  "raise":["COM-06","WHY-13"] """, "/raise/1")]
    [InlineData("""  "raise":["NO-1"] """, "/raise/0")]
    [InlineData("""  "parameters":{"answerWithinDays":31} """, "/parameters/answerWithinDays")]
    [InlineData("""  "parameters":{"answerWithinDays":-1} """, "/parameters/answerWithinDays")]
    [InlineData("""  "loosen":["COM-06"] """, "/loosen")]
    public void Check_profile_that_is_no_good_is_refused_with_the_pointer(string members, string pointer)
    {
        var profile = Profile(members);
        var outcome = World.CheckInput(Documents.Draft, "--profile", profile);

        ShouldBeRefused(outcome);
        outcome.Error.Should().Contain(profile).And.Contain($"{pointer}:");
    }

    [Fact]
    public void Check_profile_that_is_no_good_is_refused_in_the_language_asked_for()
    {
        var profile = Profile(""" "raise":["WHY-01"] """);

        World.CheckInput(Documents.Draft, "--profile", profile, "--language", "da").Error.Should().Contain("En profil kan kun hæve");
        World.CheckInput(Documents.Draft, "--profile", profile, "--language", "en").Error.Should().Contain("A profile can only raise");
    }

    [Fact]
    public void Check_profile_that_is_not_json_is_refused() =>
        ShouldBeRefused(World.CheckInput(Documents.Draft, "--profile", World.Write("profil.json", "{")));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Check_profile_that_is_missing_is_refused(string format)
    {
        var profile = World.PathOf("findes-ikke.json");
        var outcome = World.CheckInput(Documents.Draft, "--profile", profile, "--format", format);

        ShouldBeRefused(outcome);
        outcome.Error.Should().Contain(profile);
    }

    [Fact]
    public void Check_profile_that_is_missing_is_said_to_be_missing() =>
        World.CheckInput(Documents.Draft, "--profile", World.PathOf("findes-ikke.json")).Error.Should().Contain("no such file");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Check_profile_has_at_most_16_MB(int more)
    {
        var profile = World.Write("profil.json", new byte[PersonnelJson.MaxDocumentBytes + more]);
        var outcome = World.CheckInput(Documents.Draft, "--profile", profile);

        ShouldBeRefused(outcome);
        outcome.Error.Contains("has more than 16777216 bytes", StringComparison.Ordinal).Should().Be(more == 1);
    }

    [Fact]
    public void Check_profile_without_end_is_refused()
    {
        const string Endless = "/dev/zero";
        if (!File.Exists(Endless))
        {
            return;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        ShouldBeRefused(World.CheckInput(Documents.Draft, "--profile", Endless));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5L * PersonnelJson.MaxDocumentBytes);
    }

    [Fact]
    public void Check_profile_that_is_a_folder_is_refused() => ShouldBeRefused(World.CheckInput(Documents.Draft, "--profile", World.Folder));

    [Fact]
    public void Check_profile_without_a_name_is_refused() => ShouldBeRefused(World.CheckInput(Documents.Draft, "--profile", ""));

    [Fact]
    public void Check_profile_that_is_no_good_leaves_the_output_file_alone()
    {
        var output = World.Write("resultat.json", "før");

        World.CheckInput(Documents.Draft, "--profile", World.PathOf("findes-ikke.json"), "--output", output).ExitStatus.Should().Be(2);
        File.ReadAllText(output).Should().Be("før");
    }
}
