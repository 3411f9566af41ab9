namespace Aalborg.Personnel.Faults.Tests;

/// <summary>Standard streams that are closed, pipes that nobody reads, and files without end.</summary>
public class DescriptorTests : FaultTests
{
    public DescriptorTests() => Sandbox.Write("a.json", Draft);

    [UnixTheory]
    [InlineData("en", "Standard input is closed.")]
    [InlineData("da", "Standardinput er lukket.")]
    public void Check_without_standard_input_says_so(string language, string message)
    {
        var outcome = Sandbox.Run($"{Sandbox.Personnel} check - a.json --format ndjson --language {language} <&-");

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Split('\n')[0].Should().Be($$$"""{"source":"-","error":{"pointer":"","line":1,"position":1,"message":"{{{message}}}"}}""");
        outcome.Output.Split('\n')[1].Should().Contain("a.json");
    }

    [UnixTheory]
    [InlineData("check a.json")]
    [InlineData("check a.json --format html")]
    [InlineData("rules")]
    [InlineData("--help")]
    public void Run_without_standard_output_says_so(string command) =>
        ShouldBeRefused(Sandbox.Run($"{Sandbox.Personnel} {command} >&-"), "Standard output is closed.");

    [UnixFact]
    public void Check_without_standard_output_does_not_read_first()
    {
        using var started = Sandbox.Hold($"exec {Sandbox.Personnel} check - >&-");

        ShouldBeRefused(started.EndHeld(), "Standard output is closed.");
    }

    [UnixFact]
    public void Check_with_nothing_but_an_output_file_needs_no_standard_stream()
    {
        Sandbox.Run($"{Sandbox.Personnel} check a.json --format ndjson --output result <&- >&- 2>&-").ExitStatus.Should().Be(0);

        Sandbox.Read("result").Should().Contain("a.json");
    }

    [UnixTheory]
    [InlineData("check nowhere.json --output result")]
    [InlineData("check a.json")]
    public void Run_with_no_stream_left_has_its_exit_status(string command) =>
        Sandbox.Run($"{Sandbox.Personnel} {command} <&- >&- 2>&-").ExitStatus.Should().Be(2);

    [UnixFact]
    public void Check_to_a_named_pipe_that_nobody_reads_says_so() =>
        ShouldBeRefused(Sandbox.Run($"mkfifo pipe; exec {Sandbox.Personnel} check a.json --output pipe"), "pipe: The named pipe has no reader.");

    [UnixFact]
    public void Check_to_a_named_pipe_is_read_to_one_end()
    {
        Sandbox.Run($"{Sandbox.Personnel} check a.json --format json --output expected").ExitStatus.Should().Be(0);

        // The reader may not be there yet. One that had come to an end would not come back.
        Sandbox.Run($"mkfifo pipe; cat pipe >result & until {Sandbox.Personnel} check a.json --format json --output pipe 2>error; do :; done; wait").ExitStatus.Should().Be(0);

        Sandbox.Read("result").Should().Be(Sandbox.Read("expected"));
    }

    [UnixFact]
    public void Check_to_a_named_pipe_whose_reader_goes_away_says_so()
    {
        Sandbox.Write("lines.ndjson", string.Concat(Enumerable.Repeat($"{Draft}\n", 200)));

        ShouldBeRefused(
            Sandbox.Run($"mkfifo pipe; exec 3<>pipe; head -c 1 <&3 >first & exec 3>&-; {Sandbox.Personnel} check lines.ndjson --format json --output pipe"),
            "pipe: The results cannot be written here.");
    }

    [UnixTheory]
    [InlineData("/dev/stdout")]
    public void Check_to_a_descriptor_is_what_standard_output_gets(string descriptor) =>
        Sandbox.Run($"{Sandbox.Personnel} check a.json --format json --output {descriptor}").Output.Should().Be(Sandbox.Run($"{Sandbox.Personnel} check a.json --format json").Output);

    [UnixFact]
    public void Check_to_the_null_device_is_0_and_leaves_it_there()
    {
        Sandbox.Run($"{Sandbox.Personnel} check a.json --output /dev/null").Should().Be(new Outcome(0, "", ""));

        Sandbox.Run("test -c /dev/null").ExitStatus.Should().Be(0);
    }

    [UnixTheory]
    [InlineData("check a.json --profile /dev/zero")]
    [InlineData("check /dev/zero")]
    [InlineData("check - </dev/zero")]
    public void Check_of_a_file_without_end_ends(string command)
    {
        var outcome = Sandbox.Run($"{Sandbox.Personnel} {command}");

        outcome.ExitStatus.Should().Be(2);
        $"{outcome.Output}{outcome.Error}".Should().Contain("more than 16777216 bytes");
    }
}
