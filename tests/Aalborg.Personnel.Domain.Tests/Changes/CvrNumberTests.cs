namespace Aalborg.Personnel.Domain.Tests.Changes;

public class CvrNumberTests
{
    [Theory]
    [InlineData("29189420")]
    [InlineData("55133018")]
    [InlineData("64942212")]
    [InlineData("10000009")]
    public void IsValid_a_number_that_fulfils_modulus_11(string value)
    {
        CvrNumber.IsValid(value).Should().BeTrue();
        new CvrNumber(value).Value.Should().Be(value);
        $"{new CvrNumber(value)}".Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("29189421")]
    [InlineData("29189402")]
    [InlineData("00000000")]
    [InlineData("09189424")]
    [InlineData("2918942")]
    [InlineData("291894200")]
    [InlineData(" 29189420")]
    [InlineData("29189420 ")]
    [InlineData("DK29189420")]
    [InlineData("29 18 94 20")]
    [InlineData("2918942O")]
    [InlineData("２９１８９４２０")]
    public void IsValid_anything_else_is_not(string value)
    {
        CvrNumber.IsValid(value).Should().BeFalse();
        FluentActions.Invoking(() => new CvrNumber(value)).Should().Throw<ArgumentException>().WithParameterName(nameof(value));
    }

    [Fact]
    public void IsValid_one_wrong_digit_is_always_found()
    {
        for (var place = 0; place < 8; place++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var value = "29189420".ToCharArray();
                value[place] = digit;
                CvrNumber.IsValid(new string(value)).Should().Be(digit == "29189420"[place], "{0} is at place {1}", digit, place);
            }
        }
    }

    [Fact]
    public void IsValid_null_is_not() => CvrNumber.IsValid(null).Should().BeFalse();

    [Fact]
    public void Constructor_null_throws() => FluentActions.Invoking(() => new CvrNumber(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Constructor_does_not_repeat_what_is_wrong() =>
        FluentActions.Invoking(() => new CvrNumber("0101901234")).Should().Throw<ArgumentException>().Which.Message.Should().NotContain("0101901234");

    [Fact]
    public void Equals_by_value()
    {
        new CvrNumber("29189420").Should().Be(new CvrNumber("29189420"));
        new CvrNumber("29189420").Should().NotBe(new CvrNumber("55133018"));
    }
}
