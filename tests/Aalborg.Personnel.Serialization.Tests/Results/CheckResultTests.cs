namespace Aalborg.Personnel.Serialization.Tests.Results;

public class CheckResultTests
{
    private static readonly ChangeInitiative Initiative = Draft.Read(Draft.Json);

    private static readonly Assessment Assessment = Assess(Initiative);

    private static readonly InitiativeReading Failed = PersonnelJson.TryReadInitiative("[]"u8);

    private static Assessment Assess(ChangeInitiative initiative) => AalborgPolicy.Rules.Assess(initiative, new(2026, 2, 1));

    private static InitiativeReading Read(byte[] utf8, bool keepsText) => PersonnelJson.TryReadInitiative(new MemoryStream(utf8), new() { KeepsText = keepsText });

    [Fact]
    public void Of_initiative_has_it_and_its_assessment()
    {
        var result = CheckResult.Of("a.json", Initiative, Assessment);

        result.IsRead.Should().BeTrue();
        (result.Source, result.Initiative, result.Assessment, result.Error).Should().Be(("a.json", Initiative, Assessment, null));
        (result.Before, result.Ignored, result.Text).Should().Be((null, default(ValueList<string>), null));
    }

    [Fact]
    public void Of_initiative_with_the_assessment_of_another_is_refused() =>
        FluentActions.Invoking(() => CheckResult.Of("a.json", Initiative with { Id = new("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a9") }, Assessment))
            .Should().Throw<ArgumentException>().WithParameterName("assessment");

    [Fact]
    public void Of_error_has_nothing_else()
    {
        var error = CheckError.From(Failed.Error!);
        var result = CheckResult.Of("a.json", error);

        result.IsRead.Should().BeFalse();
        (result.Source, result.Initiative, result.Assessment, result.Error).Should().Be(("a.json", null, null, error));
    }

    [Fact]
    public void Of_reading_has_its_initiative_as_it_is_assessed()
    {
        var reading = PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.Json));

        CheckResult.Of("a.json", reading, Assess).Should().Be(CheckResult.Of("a.json", Initiative, Assessment));
    }

    [Fact]
    public void Of_reading_has_what_was_ignored()
    {
        var reading = PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.With("\"x\":1")), lenient: true);

        CheckResult.Of("a.json", reading, Assess).Ignored.Should().Equal("/x");
    }

    [Fact]
    public void Of_reading_that_failed_has_its_error_and_assesses_nothing() =>
        CheckResult.Of("a.json", Failed, _ => throw new InvalidOperationException("assessed")).Should().Be(CheckResult.Of("a.json", CheckError.From(Failed.Error!)));

    [Theory]
    [InlineData("[]")]
    [InlineData(Draft.Json)]
    public void Of_reading_has_its_text_if_it_was_kept(string json)
    {
        var utf8 = Draft.Utf8(json);
        var text = CheckResult.Of("a.json", Read(utf8, keepsText: true), Assess).Text!;

        (text.File, text.FirstLine).Should().Be(("a.json", 1));
        text.Utf8.ToArray().Should().Equal(utf8);
        CheckResult.Of("a.json", Read(utf8, keepsText: false), Assess).Text.Should().BeNull();
    }

    [Fact]
    public void Of_reading_of_a_line_has_its_text_on_that_line()
    {
        var readings = PersonnelJson.ReadInitiatives(new MemoryStream(Draft.Utf8($"{Draft.Json}\n[]\n")), new() { KeepsText = true });

        readings.Select(reading => CheckResult.Of("a.ndjson", reading, Assess).Text!.FirstLine).Should().Equal(1, 2);
    }

    [Fact]
    public void Of_nothing_is_refused()
    {
        var error = CheckError.From(Failed.Error!);

        Refused("source", () => CheckResult.Of(null!, Initiative, Assessment));
        Refused("initiative", () => CheckResult.Of("a.json", null!, Assessment));
        Refused("assessment", () => CheckResult.Of("a.json", Initiative, null!));
        Refused("source", () => CheckResult.Of(null!, error));
        Refused("error", () => CheckResult.Of("a.json", null!));
        Refused("source", () => CheckResult.Of(null!, Failed, Assess));
        Refused("reading", () => CheckResult.Of("a.json", null!, Assess));
        Refused("assess", () => CheckResult.Of("a.json", Failed, null!));

        static void Refused(string parameter, Func<CheckResult> of) =>
            FluentActions.Invoking(of).Should().Throw<ArgumentNullException>().WithParameterName(parameter);
    }

    [Fact]
    public void SourceText_on_no_line_is_refused() =>
        FluentActions.Invoking(() => new SourceText("a.json", default, 0)).Should().Throw<ArgumentOutOfRangeException>();
}
