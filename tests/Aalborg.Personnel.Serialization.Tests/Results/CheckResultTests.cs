namespace Aalborg.Personnel.Serialization.Tests.Results;

public class CheckResultTests
{
    private static readonly DateOnly On = new(2026, 2, 1);

    [Fact]
    public void Of_reading_has_the_assessment_and_what_was_asked_and_ignored()
    {
        var reading = PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.With("\"x\":1")), lenient: true);
        var result = CheckResult.Of("a.json", reading, AalborgPolicy.Rules, On, before: ChangePhase.Preparation);

        reading.IsRead.Should().BeTrue();
        result.Should().Be(CheckResult.Of("a.json", AalborgPolicy.Rules.Assess(reading.Initiative!, On), result.Before, ["/x"]));
        result.Before!.Phase.Should().Be(ChangePhase.Preparation);
    }

    [Fact]
    public void Of_reading_that_failed_has_the_error()
    {
        var reading = PersonnelJson.TryReadInitiative("[]"u8);

        reading.IsRead.Should().BeFalse();
        CheckResult.Of("a.json", reading, AalborgPolicy.Rules, On).Should().Be(CheckResult.Of("a.json", CheckError.From(reading.Error!)));
    }

    [Fact]
    public void Of_reading_of_nothing_asked_has_no_readiness() =>
        CheckResult.Of("a.json", PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.Json)), AalborgPolicy.Rules, On).Before.Should().BeNull();

    [Fact]
    public void Of_reading_refuses_what_is_missing()
    {
        var reading = PersonnelJson.TryReadInitiative("[]"u8);

        FluentActions.Invoking(() => CheckResult.Of("a.json", null!, AalborgPolicy.Rules, On)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CheckResult.Of("a.json", reading, null!, On)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Of_assessment_or_error_refuses_what_is_missing()
    {
        var error = CheckError.From(PersonnelJson.TryReadInitiative("[]"u8).Error!);
        var assessment = AalborgPolicy.Rules.Assess(Draft.Read(Draft.Json), On);

        FluentActions.Invoking(() => CheckResult.Of(null!, assessment)).Should().Throw<ArgumentNullException>().WithParameterName("source");
        FluentActions.Invoking(() => CheckResult.Of("a.json", (Assessment)null!)).Should().Throw<ArgumentNullException>().WithParameterName("assessment");
        FluentActions.Invoking(() => CheckResult.Of(null!, error)).Should().Throw<ArgumentNullException>().WithParameterName("source");
        FluentActions.Invoking(() => CheckResult.Of("a.json", (CheckError)null!)).Should().Throw<ArgumentNullException>().WithParameterName("error");
    }
}
