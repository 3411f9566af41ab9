namespace Aalborg.Personnel.Domain.Tests.Changes;

public class KleNumberTests
{
    [Theory]
    [InlineData("81")]
    [InlineData("81.38")]
    [InlineData("81.38.04")]
    [InlineData("00.00.00")]
    public void IsValid_main_group_group_and_subject(string value)
    {
        KleNumber.IsValid(value).Should().BeTrue();
        new KleNumber(value).Value.Should().Be(value);
        $"{new KleNumber(value)}".Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("811")]
    [InlineData("81.")]
    [InlineData("81.3")]
    [InlineData("8138")]
    [InlineData("81-38")]
    [InlineData("81,38")]
    [InlineData("81.38.")]
    [InlineData("81.38.4")]
    [InlineData("81.38.04.")]
    [InlineData("81.38.04.01")]
    [InlineData("8.138.04")]
    [InlineData("81.3a")]
    [InlineData(" 81")]
    [InlineData("81 ")]
    [InlineData("81\n")]
    [InlineData("８１")]
    public void IsValid_anything_else_is_not(string value)
    {
        KleNumber.IsValid(value).Should().BeFalse();
        FluentActions.Invoking(() => new KleNumber(value)).Should().Throw<ArgumentException>().WithParameterName(nameof(value));
    }

    [Fact]
    public void IsValid_null_is_not() => KleNumber.IsValid(null).Should().BeFalse();

    [Fact]
    public void Constructor_null_throws() => FluentActions.Invoking(() => new KleNumber(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equals_by_value()
    {
        new KleNumber("81.38").Should().Be(new KleNumber("81.38"));
        new KleNumber("81.38").Should().NotBe(new KleNumber("81"));
    }
}
