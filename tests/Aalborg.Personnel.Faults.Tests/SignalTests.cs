namespace Aalborg.Personnel.Faults.Tests;

/// <summary>Signals while the new file is there, and whatever is in it.</summary>
public class SignalTests : FaultTests
{
    private const string Check = $"exec {Sandbox.Personnel} check - --format ndjson --output result";

    private static readonly string Lines = string.Concat(Enumerable.Repeat($"{Draft}\n", 20));

    private FileInfo? NewFile => Sandbox.Names().FirstOrDefault(name => name.StartsWith(".personnel-", StringComparison.Ordinal)) is { } name ? new(Sandbox.PathOf(name)) : null;

    /// <summary>A run that has made the new file, or has written to it too.</summary>
    private Started Begin(string script, bool hasWritten)
    {
        Sandbox.Write("result", "old");
        var started = Sandbox.Hold(script);
        started.WaitUntil(() => NewFile is not null);
        if (hasWritten)
        {
            started.Send(Lines);
            started.WaitUntil(() => NewFile!.Length > 0);
        }

        return started;
    }

    [UnixTheory]
    [InlineData("INT", 130, false)]
    [InlineData("INT", 130, true)]
    [InlineData("TERM", 143, false)]
    [InlineData("TERM", 143, true)]
    [InlineData("HUP", 129, false)]
    [InlineData("HUP", 129, true)]
    [InlineData("QUIT", 131, false)]
    [InlineData("QUIT", 131, true)]
    public void Check_that_is_ended_leaves_the_old_file_alone(string signal, int status, bool hasWritten)
    {
        using var started = Begin($"ulimit -c 0; {Check}", hasWritten);
        started.Signal(signal);

        started.EndHeld().ExitStatus.Should().Be(status);
        Sandbox.Names().Should().Equal("result");
        Sandbox.Read("result").Should().Be("old");
    }

    [UnixFact]
    public void Check_that_is_killed_leaves_the_old_file_whole()
    {
        using var started = Begin(Check, hasWritten: true);
        started.Signal("KILL");

        started.EndHeld().ExitStatus.Should().Be(137);
        Sandbox.Read("result").Should().Be("old");
    }

    [UnixTheory]
    [InlineData("HUP")]
    [InlineData("INT")]
    public void Check_that_is_to_ignore_a_signal_goes_on(string signal)
    {
        using var started = Begin($"trap '' {signal}; {Check}", hasWritten: true);
        started.Signal(signal);

        started.End().ExitStatus.Should().Be(0);
        Sandbox.Names().Should().Equal("result");
        Sandbox.Read("result").Split('\n').Should().HaveCount(21);
    }

    [UnixTheory]
    [InlineData("644")]
    [InlineData("640")]
    public void Check_keeps_the_new_file_to_its_owner_until_it_has_the_mode_of_the_old_one(string mode)
    {
        using var started = Begin($"chmod {mode} result; {Check}", hasWritten: true);
        ModeOf(NewFile!.FullName).Should().Be("600");
        started.End();

        ModeOf("result").Should().Be(mode);
    }

    [UnixTheory]
    [InlineData("022", "644")]
    [InlineData("027", "640")]
    public void Check_gives_a_file_that_was_not_there_the_mode_that_the_user_gives_files(string mask, string mode)
    {
        Sandbox.Write("a.json", Draft);
        Sandbox.Run($"umask {mask}; {Sandbox.Personnel} check a.json --output result").ExitStatus.Should().Be(0);

        ModeOf("result").Should().Be(mode);
    }

    [UnixFact]
    public void Check_puts_nothing_into_the_temporary_folder()
    {
        Sandbox.Write("temporary/.keep", "");
        using var started = Begin($"TMPDIR=$PWD/temporary {Check}", hasWritten: true);

        Sandbox.Names("temporary").Should().Equal(".keep");
        started.End().ExitStatus.Should().Be(0);
        Sandbox.Names("temporary").Should().Equal(".keep");
    }

    private string ModeOf(string path) => Sandbox.Run($"ls -l {path}").Output[1..10] is var letters
        ? string.Concat(letters.Chunk(3).Select(three => three.Select((letter, bit) => letter == '-' ? 0 : 4 >> bit).Sum()))
        : "";
}
