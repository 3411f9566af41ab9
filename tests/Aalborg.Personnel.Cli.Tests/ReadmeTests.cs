namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What the README shows of the command is what the command says.</summary>
public class ReadmeTests : CliTests
{
    [Fact]
    public void Readme_shows_a_part_of_the_report_as_it_is()
    {
        var excerpt = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split("```text\n")[1].Split("```")[0];

        World.Check(Path.Combine(Repository.Root, "samples/initiatives"), "--on", "2026-03-02", "--language", "da").Text.Should().Contain(excerpt);
    }
}
