using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What is held in memory does not grow with the input.</summary>
[Collection(nameof(Alone))]
public class MemoryTests : CliTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    public void Check_lines_without_end_holds_one_at_a_time(string format)
    {
        const int Lines = 4_000;
        var line = Encoding.UTF8.GetBytes(Documents.With($"\"summary\":\"{new string('a', 25_000)}\"") + "\n");
        var held = new List<long>();
        var start = GC.GetTotalMemory(forceFullCollection: true);
        using var input = new RepeatedStream(line, Lines);
        World.Input = new CheckedInput(input, () => held.Add(GC.GetTotalMemory(forceFullCollection: true) - start));
        World.Output = Stream.Null;

        World.Check("-", "--format", format).ExitStatus.Should().Be(0);
        held.Should().NotBeEmpty().And.OnlyContain(bytes => bytes < 60_000_000, "all of them are 200 MB");
    }

    private sealed class CheckedInput(RepeatedStream input, Action check) : MemoryStream
    {
        private int _reads;

        public override int Read(Span<byte> buffer)
        {
            if (++_reads % 400 == 0)
            {
                check();
            }

            return input.Read(buffer);
        }
    }
}
