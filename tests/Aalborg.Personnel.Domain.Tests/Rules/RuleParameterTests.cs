namespace Aalborg.Personnel.Domain.Tests.Rules;

public class RuleParameterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(14)]
    public void At_standard_or_lower_is_set(int days)
    {
        var setting = OwnPolicy.Days.At(days);

        (setting.Parameter, setting.Days).Should().Be((OwnPolicy.Days, days));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(15)]
    [InlineData(int.MaxValue)]
    public void At_looser_or_negative_throws(int days) =>
        FluentActions.Invoking(() => OwnPolicy.Days.At(days)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(days))
            .Which.Message.Should().MatchRegex(@"^\S.* \(Parameter 'days'\)$", "it says what is wrong, not only with what");

    [Theory]
    [InlineData(-1)]
    [InlineData(3651)]
    public void StandardDays_out_of_range_throws(int days) =>
        FluentActions.Invoking(() => new RuleParameter { Name = "days", StandardDays = days }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Equals_by_value()
    {
        OwnPolicy.Days.At(7).Should().Be(new RuleParameter { Name = " days", StandardDays = 14 }.At(7));
        OwnPolicy.Days.At(7).Should().NotBe(OwnPolicy.Days.At(6));
    }

    [Fact]
    public void Aalborg_parameters_stand_at_the_days_of_the_contract() =>
        AalborgPolicy.Rules.Parameters.Select(parameter => (parameter.Name, parameter.StandardDays)).Should().Equal(
            ("adjustWithinDays", 14), ("tellWithinDays", 14), ("answerWithinDays", 30), ("alignWithinDays", 14));

    [Fact]
    public void Name_of_what_a_profile_has_beside_its_parameters_throws() =>
        FluentActions.Invoking(() => new RuleParameter { Name = "extensions", StandardDays = 1 }).Should().Throw<ArgumentException>();
}
