namespace Aalborg.Personnel.Domain.Tests.Text;

public class NearestTests
{
    [Theory]
    [InlineData("al", "ab", "xxxal", "ab")]
    [InlineData("b", "bc", "aab", "bc")]
    [InlineData("title", "Title", "titles", "Title")]
    [InlineData("abcd", "abxd", "abcdxx", "abxd")]
    [InlineData("", "a", "ab", "a")]
    public void To_is_the_one_with_the_fewest_letters_to_change(string name, string nearest, params string[] known) =>
        Nearest.To(name, known).Should().Be(nearest);

    [Fact]
    public void To_of_two_as_near_is_the_first() => Nearest.To("b", ["a", "c"]).Should().Be("a");

    [Fact]
    public void To_nothing_known_is_nothing() => Nearest.To("a", []).Should().BeNull();
}
