namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What stands in a document or a path may be anybody's; a terminal must not obey it.</summary>
public class ControlCharacterTests : CliTests
{
    private const string Evil = "\u001b[2J\u0007\u009b31m\u007f";

    private const string Escaped = "\\u001b[2J\\u0007\\u009b31m\\u007f";

    private static void ShouldBeHarmless(Outcome outcome)
    {
        $"{outcome.Text}{outcome.Error}".Should().NotBeEmpty();
        outcome.Text.Where(character => char.IsControl(character) && character != '\n').Should().BeEmpty();
        outcome.Error.ReplaceLineEndings("\n").Where(character => char.IsControl(character) && character != '\n').Should().BeEmpty();
    }

    [Fact]
    public void Check_title_does_not_reach_the_terminal_raw()
    {
        var outcome = World.CheckInput(Documents.With("", title: $"Vagt{Escaped}plan"));

        ShouldBeHarmless(outcome);
        outcome.Text.Should().Contain("Vagt").And.Contain("plan");
    }

    [Fact]
    public void Check_path_does_not_reach_the_terminal_raw() =>
        ShouldBeHarmless(World.Check(World.Write($"a{Evil}\n.json", Documents.Draft), World.PathOf($"b{Evil}.json")));

    [Fact]
    public void Check_path_does_not_break_a_line() =>
        World.Check(World.Write("a\nb.json", Documents.Draft)).Lines.Should().NotContain("b.json");

    [Fact]
    public void Check_pointer_does_not_reach_the_terminal_raw()
    {
        ShouldBeHarmless(World.CheckInput(Documents.With($"\"{Escaped}\":1")));
        ShouldBeHarmless(World.CheckInput(Documents.With($"\"{Escaped}\":1"), "--lenient"));
    }

    [Fact]
    public void Check_name_of_a_profile_does_not_reach_the_terminal_raw()
    {
        var profile = World.Write(
            "p.json",
            $$$"""{"schemaVersion":"1.0","name":"{{{Escaped}}}","discussedInMed":{"committee":"FMU","on":"2026-01-01"}}""");

        ShouldBeHarmless(World.CheckInput(Documents.Draft, "--profile", profile));
    }

    [Fact]
    public void Check_pointer_in_a_profile_does_not_reach_the_terminal_raw() =>
        ShouldBeHarmless(World.CheckInput(Documents.Draft, "--profile", World.Write("p.json", $"{{\"{Escaped}\":1}}")));

    [Fact]
    public void Check_path_of_a_profile_does_not_reach_the_terminal_raw() =>
        ShouldBeHarmless(World.CheckInput(Documents.Draft, "--profile", World.PathOf(Evil)));

    [Fact]
    public void Check_path_of_the_output_does_not_reach_the_terminal_raw() =>
        ShouldBeHarmless(World.CheckInput(Documents.Draft, "--output", World.PathOf($"{Evil}/a")));

    [Fact]
    public void Run_argument_does_not_reach_the_terminal_raw() => ShouldBeHarmless(World.Run($"chek{Evil}"));

    [Fact]
    public void Check_json_escapes_them()
    {
        var outcome = World.Check(World.Write("a\u001b.json", Documents.Draft), "--format", "ndjson");

        outcome.Text.Should().Contain("a\\u001b.json").And.NotContain("\u001b");
    }
}
