namespace Aalborg.Personnel.Domain.Tests.Changes;

public class KleFacetTests
{
    [Theory]
    [InlineData("A00")]
    [InlineData("G01")]
    [InlineData("Z99")]
    [InlineData("Æ01")]
    [InlineData("Ø01")]
    [InlineData("Å01")]
    public void IsValid_a_letter_and_two_digits(string value)
    {
        KleFacet.IsValid(value).Should().BeTrue();
        new KleFacet(value).Value.Should().Be(value);
        $"{new KleFacet(value)}".Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("G0")]
    [InlineData("G001")]
    [InlineData("g01")]
    [InlineData("æ01")]
    [InlineData("@01")]
    [InlineData("[01")]
    [InlineData("Ä01")]
    [InlineData("001")]
    [InlineData("GG1")]
    [InlineData("G0G")]
    [InlineData("G01 ")]
    [InlineData(" G01")]
    [InlineData("A\u030A01")]
    [InlineData("\u212B01")]
    [InlineData("G０１")]
    public void IsValid_anything_else_is_not(string value)
    {
        KleFacet.IsValid(value).Should().BeFalse();
        FluentActions.Invoking(() => new KleFacet(value)).Should().Throw<ArgumentException>().WithParameterName(nameof(value));
    }

    [Fact]
    public void IsValid_null_is_not() => KleFacet.IsValid(null).Should().BeFalse();

    [Fact]
    public void Constructor_null_throws() => FluentActions.Invoking(() => new KleFacet(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void IsValid_is_the_same_in_every_culture(string culture) =>
        InCulture.Ask(culture, () => (KleFacet.IsValid("I01"), KleFacet.IsValid("i01"), KleFacet.IsValid("\u013001")))
            .Should().Be((true, false, false));

    [Fact]
    public void Equals_by_value()
    {
        new KleFacet("G01").Should().Be(new KleFacet("G01"));
        new KleFacet("G01").Should().NotBe(new KleFacet("G02"));
    }
}
