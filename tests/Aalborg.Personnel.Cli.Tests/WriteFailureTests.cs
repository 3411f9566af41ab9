namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What happens when results cannot be written.</summary>
public class WriteFailureTests : CliTests
{
    public static TheoryData<string> Commands =>
    [
        "check - --format text", "check - --format json", "check - --format ndjson", "check - --format sarif",
        "rules", "rules WHY-05", "rules --format json", "rules --format markdown",
        "policy", "policy --format json", "policy C15 --format markdown", "coverage", "coverage --format json", "schema policy", "new", "--help", "check --help", "--version",
    ];

    private Outcome Run(string command, Stream output)
    {
        World.Output = output;
        World.StandardInput = System.Text.Encoding.UTF8.GetBytes($"{Documents.Draft}\n{Documents.WithError}\n");
        return World.Run(command.Split(' '));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_with_a_full_disk_says_so_and_is_2(string command)
    {
        foreach (var most in (int[])[0, 5])
        {
            var outcome = Run(command, new EndingStream(most, EndingStream.Full));

            outcome.ExitStatus.Should().Be(2);
            outcome.Error.Should().Be("personnel: The results cannot be written here.\n");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_with_a_broken_pipe_stops_without_a_word(string command)
    {
        var outcome = Run(command, new EndingStream(5, EndingStream.BrokenPipe));

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().BeEmpty("who closed it has seen enough");
    }

    [Fact]
    public void Check_with_a_broken_pipe_reads_no_further()
    {
        using var input = new RepeatedStream(System.Text.Encoding.UTF8.GetBytes($"{Documents.Draft}\n"), long.MaxValue);
        World.Input = input;
        World.Output = new EndingStream(100_000, EndingStream.BrokenPipe);

        World.Check("-", "--format", "ndjson").ExitStatus.Should().Be(2);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    public void Check_with_output_to_a_full_disk_says_so_and_is_2(string format)
    {
        const string Full = "/dev/full";
        if (!File.Exists(Full))
        {
            return;
        }

        var outcome = World.CheckInput(Documents.Draft, "--format", format, "--output", Full);

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Be("personnel: /dev/full: The results cannot be written here.\n");
    }

    [Theory]
    [InlineData(Language.Danish, "en fejl i programmet (InvalidOperationException)")]
    [InlineData(Language.English, "a fault of its own (InvalidOperationException)")]
    public void Run_that_fails_in_an_unforeseen_way_says_so_on_one_line_and_is_2(Language language, string words)
    {
        World.Language = language;
        World.Input = new FaultyStream();
        var outcome = World.Check("-");

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().StartWith("personnel: ").And.Contain(words).And.NotContainAny("   at ", "somebody");
        outcome.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    [Fact]
    public void Run_that_can_say_nothing_either_still_has_its_exit_status()
    {
        World.Error = new StreamWriter(new EndingStream(0, EndingStream.Full)) { AutoFlush = true };

        World.Run("rules", "WHY-99").ExitStatus.Should().Be(2);
        World.Check(World.Folder, "--on", "i går").ExitStatus.Should().Be(2);
    }

    private sealed class FaultyStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("somebody's text");
    }
}
