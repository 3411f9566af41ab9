namespace Documentation;

/// <summary>Every line of every shell block is run, here or elsewhere; a block of text behind one is part of what it says.</summary>
public class CommandTests
{
    /// <summary>What the command is called in the repository, and where it was installed into a folder.</summary>
    private static readonly string[] OtherNames = ["dotnet run --project src/Aalborg.Personnel.Cli -- ", "tools/personnel "];

    /// <summary>It needs an empty machine and a registry: whoever changes the page goes through it once.</summary>
    private const string ByHand = "by hand";

    /// <summary>The lines that need more than the command, and who runs them.</summary>
    private static readonly Dictionary<string, string> RunElsewhere = new(StringComparer.Ordinal)
    {
        ["dotnet test"] = ".ci/run",
        ["dotnet test samples/HrRules.Tests"] = ".ci/run, with all the others",
        ["dotnet run --project samples/Nordby -- samples/initiatives/complete.json 2026-12-15"] = "NordbyCommandTests",
        ["dotnet run --project samples/HrSystem"] = "HrSystem.Tests",
        ["dotnet pack --configuration Release --output artifacts"] = ".ci/run",
        ["cd .."] = ByHand,
        ["mkdir SharedRota"] = ByHand,
        ["cd SharedRota"] = ByHand,
        ["dotnet new xunit"] = ByHand,
        ["dotnet add package Aalborg.Personnel.Domain"] = ByHand,
        ["dotnet add package Aalborg.Personnel.Reporting"] = ByHand,
        ["dotnet add package Aalborg.Personnel.Serialization"] = ByHand,
        ["dotnet add package Aalborg.Personnel.Testing"] = ByHand,
        ["dotnet pack src/Aalborg.Personnel.Cli --output artifacts"] = ".ci/run, with all the others",
        ["dotnet tool install --global Aalborg.Personnel.Cli"] = ByHand,
        ["dotnet tool install Aalborg.Personnel.Cli --tool-path tools --add-source artifacts"] = ByHand,
    };

    /// <summary>The pages whose commands ask a server, and who runs them.</summary>
    private static readonly Dictionary<string, string> AskedElsewhere = new(StringComparer.Ordinal)
    {
        ["samples/HrSystem/README.md"] = "HrSystem.Tests",
    };

    public static TheoryData<string> Pages =>
        [.. Page.All.Where(page => page.Blocks.Any(block => block.Language == "sh")).Select(page => page.Path).Except(AskedElsewhere.Keys, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Commands_of_a_page_work_and_say_what_it_shows(string page)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var shell = new Shell();
        foreach (var block in Page.At(page).Blocks.Where(block => block.Language == "sh"))
        {
            var commands = block.Lines.Select(InShort).Where(line => !RunElsewhere.ContainsKey(line)).ToArray();
            commands.Where(line => !line.StartsWith("personnel ", StringComparison.Ordinal)).Should().BeEmpty("{0} is run here, or it is known who runs it", block.Name);
            var said = await shell.RunAsync(commands);

            said.ExitStatus.Should().Be(0, "{0} works, but: {1}", block.Name, said.Errors);
            if (block.Answer is { } answer && commands.Length > 0)
            {
                said.Output.Should().ContainAll(string.Join('\n', answer).Split("\n…\n"));
            }
        }
    }

    private static string InShort(string line)
    {
        foreach (var name in OtherNames)
        {
            line = line.StartsWith(name, StringComparison.Ordinal) ? $"personnel {line[name.Length..]}" : line;
        }

        return line;
    }
}
