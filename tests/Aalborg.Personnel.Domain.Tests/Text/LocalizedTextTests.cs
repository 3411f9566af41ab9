using System.ComponentModel;

namespace Aalborg.Personnel.Domain.Tests.Text;

public class LocalizedTextTests
{
    private static readonly LocalizedText Both = new() { Danish = "Formål", English = "Purpose" };

    private static readonly LocalizedText DanishOnly = new() { Danish = "Formål" };

    [Fact]
    public void In_gives_the_language_asked_for() =>
        (Both.In(Language.Danish), Both.In(Language.English)).Should().Be(("Formål", "Purpose"));

    [Fact]
    public void In_English_without_English_gives_the_Danish() => DanishOnly.In(Language.English).Should().Be("Formål");

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void In_no_language_throws(int language) =>
        FluentActions.Invoking(() => Both.In((Language)language)).Should().Throw<InvalidEnumArgumentException>();

    [Theory]
    [InlineData("da-DK")]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    public void In_asks_the_argument_and_not_the_culture(string culture) =>
        InCulture.Ask(culture, () => (Both.In(Language.Danish), Both.In(Language.English), Both.ToString()))
            .Should().Be(("Formål", "Purpose", "Formål"));

    [Fact]
    public void English_blank_is_absent() => (Both with { English = " " }).Should().Be(DanishOnly);

    [Fact]
    public void Danish_blank_throws() =>
        FluentActions.Invoking(() => new LocalizedText { Danish = " " })
            .Should().Throw<ArgumentException>().WithParameterName(nameof(LocalizedText.Danish));

    [Fact]
    public void Equals_after_trimming_and_NFC() =>
        new LocalizedText { Danish = " Forma\u030Al ", English = "Purpose\n" }.Should().Be(Both);

    [Fact]
    public void Equals_other_English_differs() => (Both with { English = "Aim" }).Should().NotBe(Both);

    [Fact]
    public void ToString_is_the_Danish() => $"{Both}".Should().Be("Formål");
}
