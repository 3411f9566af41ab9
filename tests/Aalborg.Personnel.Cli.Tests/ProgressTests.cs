using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>The bar on standard error: only where it is a terminal and results do not go to one, and only after a second.</summary>
public class ProgressTests : CliTests
{
    public ProgressTests()
    {
        World.Shows = (Output: false, Error: true);
        World.Clock = new TickingClock(TimeSpan.FromSeconds(0.4));
    }

    private static byte[] Lines { get; } = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"[]{new string(' ', 997)}\n", 1200)));

    private string BarOf(params ReadOnlySpan<string> arguments)
    {
        World.StandardInput = Lines;
        var outcome = World.Check([.. arguments, "--format", "ndjson"]);
        outcome.ExitStatus.Should().NotBe(1);
        outcome.Text.Should().NotContain("\r");
        return outcome.Error;
    }

    private static int FilledOf(string frame) => frame.Count(c => c == '█');

    private static string Shown(string line) => line.Split('\r')[^1];

    [Fact]
    public void Check_of_a_long_file_has_a_bar_that_grows_and_is_erased()
    {
        var error = BarOf(World.Write("a.ndjson", Lines));
        var frames = error.Split('\r', StringSplitOptions.RemoveEmptyEntries);

        frames.Should().HaveCountGreaterThan(5);
        frames.Should().OnlyContain(frame => frame.Length == 30);
        frames[..^1].Select(FilledOf).Should().BeInAscendingOrder();
        FilledOf(frames[0]).Should().BeLessThan(6);
        frames[^2].Should().Be($"{new string('█', 24)} 100 %");
        frames[^1].Should().Be(new string(' ', 30));
        Shown(error).Should().BeEmpty();
        error.Should().NotContainAny("\n", "\u001b");
    }

    [Fact]
    public void Check_of_a_file_and_standard_input_counts_for_nobody_knows_how_much_there_is() =>
        BarOf(World.Write("a.ndjson", Lines), "-").Should().Contain(" MB").And.NotContain("%");

    [Fact]
    public void Check_of_several_inputs_has_a_bar_of_them_all()
    {
        var path = World.Write("a/a.ndjson", Lines);
        World.Write("a/b.ndjson", Lines);
        var frames = BarOf(World.PathOf("a"), path).Split('\r', StringSplitOptions.RemoveEmptyEntries);

        frames[..(frames.Length / 3)].Select(FilledOf).Should().OnlyContain(filled => filled < 10, "that is the first file of three");
        frames[^2].Should().EndWith("100 %");
    }

    [Fact]
    public void Check_of_standard_input_counts()
    {
        var error = BarOf("-");

        error.Should().StartWith("\r0 MB\r").And.Contain("\r1 MB\r").And.EndWith("\r    \r").And.NotContain("%");
    }

    [Fact]
    public void Check_of_an_input_that_is_not_there_counts_and_still_tells() =>
        BarOf(World.PathOf("findes-ikke"), World.Write("a.ndjson", Lines)).Should().Contain("\r0 MB\r").And.EndWith("\r    \r");

    [Fact]
    public void Check_of_work_that_is_short_has_no_bar()
    {
        World.Clock = new TickingClock(TimeSpan.FromSeconds(0.01));

        BarOf(World.Write("a.ndjson", Lines)).Should().BeEmpty();
    }

    [Fact]
    public void Check_draws_ten_times_a_second_at_most()
    {
        World.Clock = new TickingClock(TimeSpan.FromSeconds(0.09));

        BarOf(World.Write("a.ndjson", [.. Lines, .. Lines, .. Lines])).Count(c => c == '%').Should().BeInRange(3, 25, "it goes on for five seconds, and every look at the clock takes 0.09 of one");
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(true, true, false)]
    [InlineData(false, true, true)]
    public void Check_has_a_bar_only_where_it_is_in_nobodys_way(bool output, bool error, bool hasBar)
    {
        World.Shows = (output, error);

        (BarOf("-").Length > 0).Should().Be(hasBar);
    }

    [Fact]
    public void Check_with_results_in_a_file_has_a_bar_on_any_terminal()
    {
        World.Shows = (Output: true, Error: true);

        BarOf("-", "--output", World.PathOf("resultat")).Should().Contain("MB");
        File.ReadAllText(World.PathOf("resultat")).Should().NotContain("MB\r");
    }

    [Fact]
    public void Check_erases_the_bar_before_it_complains()
    {
        World.StandardInput = Lines;
        World.Output = new EndingStream(100_000, EndingStream.Full);
        var outcome = World.Check("-", "--format", "ndjson");

        outcome.ExitStatus.Should().Be(2);
        outcome.Error.Should().MatchRegex("MB\r +\rpersonnel: [^\r]+\n$");
    }
}
