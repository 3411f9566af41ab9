namespace Aalborg.Personnel.Domain.Tests.Rules;

public class RuleIdTests
{
    [Fact]
    public void Value_is_trimmed_and_brought_to_NFC() => new RuleId(" A\u030A-01 ").Value.Should().Be("Å-01");

    [Fact]
    public void Constructor_blank_throws()
    {
        FluentActions.Invoking(() => new RuleId(" ")).Should().Throw<ArgumentException>().WithParameterName("value")
            .Which.Message.Should().MatchRegex(@"^\S.* \(Parameter 'value'\)$", "it says what is wrong, not only with what");
        FluentActions.Invoking(() => new RuleId(null!)).Should().Throw<ArgumentNullException>()
            .Which.Message.Should().MatchRegex(@"^\S.* \(Parameter 'value'\)$");
    }

    [Fact]
    public void Equals_exactly()
    {
        new RuleId("WHY-05").Should().Be(AalborgRule.Why05);
        new RuleId("why-05").Should().NotBe(AalborgRule.Why05);
    }

    [Fact]
    public void ToString_is_the_id() => $"{AalborgRule.Why05}".Should().Be("WHY-05");
}
