namespace Aalborg.Personnel.Cli.Tests;

public class BaselineTests : CliTests
{
    private string Baseline(string document, string format = "json", string on = "2026-02-15") =>
        World.Write("results", World.Run("check", World.Write("a.json", document), "--on", on, "--format", format).Output);

    private Outcome Check(string document, string baseline, params ReadOnlySpan<string> options) =>
        World.Run(["check", World.Write("a.json", document), "--baseline", baseline, "--format", "ndjson", .. options]);

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Check_passes_what_had_failed_before(string format)
    {
        var outcome = Check(Documents.WithError, Baseline(Documents.WithError, format));

        outcome.ExitStatus.Should().Be(0);
        outcome.Error.Should().Contain("0 findings have failed since the earlier results.");
        outcome.Result["new"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void Check_fails_for_what_is_new()
    {
        var outcome = Check(Documents.WithError, Baseline(Documents.Draft));

        outcome.ExitStatus.Should().Be(1);
        outcome.Error.Should().Contain("1 finding has failed since the earlier results.");
        var findings = outcome.Result["assessment"]!["findings"]!.AsArray();
        outcome.Result["new"]!.AsArray().Select(one => (string?)one).Should().Equal(
            findings.Where(finding => (string?)finding!["state"] == "failed").Select(finding => (string?)finding!["fingerprint"]));
    }

    [Fact]
    public void Check_fails_for_what_was_open_and_is_due_now() =>
        Check(Documents.WithWarning, Baseline(Documents.WithWarning, on: "2026-01-15"), "--fail-on", "warning").ExitStatus.Should().Be(1);

    [Fact]
    public void Check_of_another_initiative_is_all_new() =>
        Check(Documents.WithError.Replace(Documents.Id, "7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b12", StringComparison.Ordinal), Baseline(Documents.WithError)).ExitStatus.Should().Be(1);

    [Fact]
    public void Check_before_fails_only_for_what_was_not_missing_before()
    {
        Check(Documents.Draft, Baseline(Documents.Draft), "--before", "preparation").ExitStatus.Should().Be(0);
        Check(Documents.Draft, Baseline(Documents.Purposeful), "--before", "preparation").ExitStatus.Should().Be(1);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"results\":1}")]
    [InlineData("{\"results\":[{\"assessment\":{}}]}")]
    [InlineData("{\"results\":[")]
    [InlineData("nej")]
    public void Check_with_a_baseline_that_is_none_is_status_2(string text)
    {
        var outcome = Check(Documents.Draft, World.Write("results", text));

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Contain("not results of personnel check").And.NotContain("no documents");
    }

    [Fact]
    public void Check_with_a_baseline_that_is_not_there_is_status_2() =>
        Check(Documents.Draft, World.PathOf("none")).ExitStatus.Should().Be(2);
}
