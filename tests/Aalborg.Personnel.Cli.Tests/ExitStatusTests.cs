namespace Aalborg.Personnel.Cli.Tests;

public class ExitStatusTests : CliTests
{
    private int StatusOf(string document, params ReadOnlySpan<string> options) => World.CheckInput(document, options).ExitStatus;

    [Fact]
    public void Check_open_findings_do_not_fail()
    {
        StatusOf(Documents.Draft).Should().Be(0);
        StatusOf(Documents.Draft, "--fail-on", "warning").Should().Be(0);
    }

    [Fact]
    public void Check_excused_findings_do_not_fail() => StatusOf(Documents.WithExcuse, "--fail-on", "warning").Should().Be(0);

    [Fact]
    public void Check_error_fails_by_default() => StatusOf(Documents.WithError).Should().Be(1);

    [Fact]
    public void Check_warning_does_not_fail_by_default() => StatusOf(Documents.WithWarning).Should().Be(0);

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Check_error_fails_as_asked(string failOn, int status) => StatusOf(Documents.WithError, "--fail-on", failOn).Should().Be(status);

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Check_warning_fails_as_asked(string failOn, int status) => StatusOf(Documents.WithWarning, "--fail-on", failOn).Should().Be(status);

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Check_judgement_of_no_counts_as_a_warning(string failOn, int status) =>
        StatusOf(Documents.WithNo, "--fail-on", failOn).Should().Be(status);

    [Fact]
    public void Check_what_was_late_does_not_fail() =>
        StatusOf(Documents.WithLateAnswer, "--fail-on", "warning", "--on", "2026-02-15").Should().Be(0);

    [Fact]
    public void Check_before_is_0_with_a_no_and_with_what_was_late()
    {
        StatusOf(Documents.WithNo, "--before", "idea").Should().Be(0);
        StatusOf(Documents.WithLateAnswer, "--before", "idea", "--on", "2026-02-15").Should().Be(0);
    }

    [Fact]
    public void Check_warning_fails_only_when_it_is_due()
    {
        StatusOf(Documents.WithWarning, "--fail-on", "warning", "--on", "2026-01-31").Should().Be(0);
        StatusOf(Documents.WithWarning, "--fail-on", "warning", "--on", "2026-02-01").Should().Be(1);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("never")]
    public void Check_broken_document_is_2_whatever_fails(string failOn) => StatusOf(Documents.Broken, "--fail-on", failOn).Should().Be(2);

    [Fact]
    public void Check_one_that_fails_among_others_is_1()
    {
        var (bad, good) = (World.Write("a.json", Documents.WithError), World.Write("b.json", Documents.Draft));

        World.Check(bad, good).ExitStatus.Should().Be(1);
        World.Check(good, bad).ExitStatus.Should().Be(1);
    }

    [Fact]
    public void Check_2_wins_over_1_in_any_order()
    {
        var (bad, missing) = (World.Write("a.json", Documents.WithError), World.PathOf("b.json"));

        World.Check(bad, missing).ExitStatus.Should().Be(2);
        World.Check(missing, bad).ExitStatus.Should().Be(2);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Check_status_is_the_same_in_every_format(string format)
    {
        StatusOf(Documents.Draft, "--format", format).Should().Be(0);
        StatusOf(Documents.WithError, "--format", format).Should().Be(1);
        StatusOf(Documents.Broken, "--format", format).Should().Be(2);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("never")]
    public void Check_before_is_1_when_not_ready_whatever_fails(string failOn) =>
        StatusOf(Documents.Draft, "--before", "preparation", "--fail-on", failOn).Should().Be(1);

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("never")]
    public void Check_before_is_0_when_ready(string failOn) =>
        StatusOf(Documents.Purposeful, "--before", "preparation", "--fail-on", failOn).Should().Be(0);

    [Theory]
    [InlineData("idea", 0)]
    [InlineData("preparation", 0)]
    [InlineData("implementation", 1)]
    [InlineData("followUp", 1)]
    [InlineData("closed", 1)]
    public void Check_before_counts_the_gates_up_to_the_phase(string phase, int status) =>
        StatusOf(Documents.Purposeful, "--before", phase).Should().Be(status);

    [Fact]
    public void Check_before_does_not_hide_what_fails()
    {
        StatusOf(Documents.WithWarning, "--before", "idea").Should().Be(0, "a warning makes nothing unready");
        StatusOf(Documents.WithWarning, "--before", "idea", "--fail-on", "warning").Should().Be(1);
    }

    [Theory]
    [InlineData("idea")]
    [InlineData("closed")]
    public void Check_before_is_1_for_what_is_stopped(string phase) => StatusOf(Documents.Stopped, "--before", phase).Should().Be(1);

    [Fact]
    public void Check_before_with_one_not_ready_is_1()
    {
        var (ready, unready) = (World.Write("a.json", Documents.Purposeful), World.Write("b.json", Documents.Draft));

        World.Check(unready, ready, "--before", "preparation").ExitStatus.Should().Be(1);
    }
}
