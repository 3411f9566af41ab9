using System.Diagnostics;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>The command as it is built, in a process of its own.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData("C", "We know why ", "4 documents.")]
    [InlineData("da_DK.UTF-8", "Vi ved hvorfor ", "4 dokumenter.")]
    public async Task Check_samples_speaks_the_users_language_in_utf8_and_tells_that_one_fails(string locale, params string[] words)
    {
        var outcome = await RunAsync(locale, "check", "samples/initiatives", "--on", "2026-02-01");

        outcome.Error.Should().BeEmpty();
        outcome.ExitStatus.Should().Be(1, "the structure of 2022 lacks what was due at its start");
        outcome.Output[0].Should().NotBe(0xEF);
        outcome.Text.Should().StartWith("Justering af forvaltningsstrukturen\n")
            .And.ContainAll("Fælles vagtplanlægning i hjemmeplejen\n", ": samples/initiatives/idea.json\n").And.ContainAll(words)
            .And.NotContainAny("\u001b", "\r");
    }

    [Theory]
    [InlineData("yes [] | dotnet \"$0\" check - --format ndjson | head -n 2", 2)]
    [InlineData("dotnet \"$0\" rules | head -n 2", 2)]
    [InlineData("dotnet \"$0\" --help | head -n 2", 2)]
    [InlineData("(dotnet \"$0\" policy C15; echo 2) | tail -n 2", 2)]
    public async Task Run_whose_reader_goes_away_stops_without_a_word(string script, int lines)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var outcome = await StartAsync("C", "sh", "-c", script, Path.Combine(AppContext.BaseDirectory, "personnel.dll"));

        outcome.ExitStatus.Should().Be(0, "that is the reader's");
        outcome.Error.Should().NotContainAny("personnel: ", "Unhandled", "   at ");
        outcome.Lines.Should().HaveCount(lines);
    }

    [Theory]
    [InlineData("check samples/initiatives --on 2026-02-01")]
    [InlineData("rules")]
    [InlineData("--help")]
    public async Task Run_with_invariant_globalization_is_refused(string arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var outcome = await StartAsync("C", "sh", "-c", $"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 dotnet \"$0\" {arguments}", Path.Combine(AppContext.BaseDirectory, "personnel.dll"));

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Be("personnel: Globalization is invariant here, so texts cannot be brought to Unicode NFC. Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU.\n");
    }

    [Fact]
    public void Run_is_told_to_collect_garbage_after_8_MB() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "personnel.runtimeconfig.json")).Should().Contain("\"System.GC.Gen0MaxBudget\": 8388608");

    private static Task<Outcome> RunAsync(string locale, params string[] arguments) =>
        StartAsync(locale, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "personnel.dll"), .. arguments]);

    private static async Task<Outcome> StartAsync(string locale, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANGUAGE", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT" })
        {
            start.Environment.Remove(variable);
        }

        start.Environment["LANG"] = locale;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output).ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return new(process.ExitCode, output.ToArray(), await error.ConfigureAwait(false));
    }
}
