namespace Aalborg.Personnel.Cli.Tests;

public class UsageTests : CliTests
{
    private string Document => World.Write("a.json", Documents.Draft);

    private static void ShouldBeUsage(Outcome outcome)
    {
        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty("diagnostics go to standard error");
        outcome.Error.Should().StartWith("personnel: ").And.NotContain("   at ", "a stack trace helps nobody");
    }

    [Fact]
    public void Run_without_a_subcommand_is_usage() => ShouldBeUsage(World.Run());

    [Fact]
    public void Run_unknown_subcommand_is_usage() => ShouldBeUsage(World.Run("chek", Document));

    [Fact]
    public void Check_without_input_is_usage() => ShouldBeUsage(World.Check());

    [Fact]
    public void Check_with_options_but_no_input_is_usage() => ShouldBeUsage(World.Check("--format", "json"));

    [Theory]
    [InlineData("--on")]
    [InlineData("--before")]
    [InlineData("--profile")]
    [InlineData("--fail-on")]
    [InlineData("--language")]
    [InlineData("--format")]
    [InlineData("--output")]
    public void Check_option_without_a_value_is_usage(string option) => ShouldBeUsage(World.Check(Document, option));

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--format", "JSON")]
    [InlineData("--format", "")]
    [InlineData("--language", "fr")]
    [InlineData("--language", "da-DK")]
    [InlineData("--fail-on", "info")]
    [InlineData("--before", "stopped")]
    [InlineData("--before", "followup")]
    [InlineData("--before", "2")]
    public void Check_unknown_value_is_usage_and_names_the_option(string option, string value)
    {
        var outcome = World.Check(Document, option, value);

        ShouldBeUsage(outcome);
        outcome.Error.Should().Contain(option);
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("2026-2-1")]
    [InlineData("2026-02-30")]
    [InlineData("01-02-2026")]
    [InlineData("20260201")]
    [InlineData("2026-02-01T00:00:00")]
    [InlineData(" 2026-02-01")]
    [InlineData("i dag")]
    [InlineData("")]
    public void Check_on_no_date_is_usage(string on)
    {
        var outcome = World.Check(Document, "--on", on);

        ShouldBeUsage(outcome);
        outcome.Error.Should().Contain("--on");
    }

    [Theory]
    [InlineData("--on", "2026-02-01", "2026-02-02")]
    [InlineData("--before", "idea", "idea")]
    [InlineData("--profile", "a.json", "b.json")]
    [InlineData("--fail-on", "error", "never")]
    [InlineData("--language", "da", "en")]
    [InlineData("--format", "json", "ndjson")]
    [InlineData("--output", "a", "b")]
    public void Check_repeated_option_is_usage(string option, string first, string second) =>
        ShouldBeUsage(World.Check(Document, option, first, option, second));

    [Theory]
    [InlineData("--fomat")]
    [InlineData("--strict")]
    [InlineData("-x")]
    public void Check_unknown_option_is_usage(string option)
    {
        var outcome = World.Check(Document, option);

        ShouldBeUsage(outcome);
        outcome.Error.Should().Contain(option);
    }

    [Fact]
    public void Check_unknown_option_with_a_value_is_usage() => ShouldBeUsage(World.Check(Document, "--fomat", "json"));

    [Fact]
    public void Check_input_after_two_hyphens_may_begin_with_one()
    {
        var outcome = World.Check("--format", "ndjson", "--", "--fomat");

        outcome.Sources.Should().Equal("!--fomat");
    }

    [Fact]
    public void Check_option_joined_to_its_value_is_understood() =>
        World.Check(Document, "--format=ndjson", "--on=2026-02-01").Result["assessment"]!["on"]!.ToString().Should().Be("2026-02-01");

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Run_help_names_the_subcommand(string option)
    {
        var outcome = World.Run(option);

        outcome.ExitStatus.Should().Be(0);
        outcome.Text.Should().Contain("check");
        outcome.Error.Should().BeEmpty();
    }

    [Fact]
    public void Check_help_names_every_option_and_the_default_day_as_it_is_written()
    {
        var outcome = World.Check("--help");

        outcome.ExitStatus.Should().Be(0);
        outcome.Text.Should().ContainAll("INPUT", "--on", "--before", "--profile", "--fail-on", "--language", "--format", "--output", "--lenient");
        outcome.Text.Should().NotContainAny("02/15/2026", "15.02.2026", "2/15/2026");
    }
}
