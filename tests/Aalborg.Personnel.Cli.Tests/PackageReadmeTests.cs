namespace Aalborg.Personnel.Cli.Tests;

/// <summary>The commands of the package's README are run, line by line, as a shell would.</summary>
public class PackageReadmeTests : CliTests
{
    private static readonly string Readme = PackageReadme.Of("Aalborg.Personnel.Cli");

    private static readonly string[] Commands =
        [.. Readme.Split("```sh\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n')).Where(line => line.StartsWith("personnel ", StringComparison.Ordinal))];

    [Fact]
    public void Commands_do_what_the_readme_says()
    {
        var outcomes = Commands.Select(Run).ToArray();

        outcomes.Select(outcome => outcome.ExitStatus).Should().Equal(0, 0, 0, 1, 0);
        outcomes[1].Text.Should().Contain(Readme.Split("```text\n")[1].Split("```")[0]);
        File.ReadAllText(World.PathOf("vagtplan.html")).Should().StartWith("<!DOCTYPE html>").And.Contain("Fælles vagtplan");
    }

    private Outcome Run(string command)
    {
        var words = command.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.StartsWith("vagtplan.", StringComparison.Ordinal) ? World.PathOf(word) : word).ToArray();
        var outcome = World.Run(words.TakeWhile(word => word != ">").Skip(1).ToArray());
        if (words[^2] == ">")
        {
            File.WriteAllBytes(words[^1], outcome.Output);
        }

        return outcome;
    }
}
