namespace Aalborg.Personnel.Domain.Tests.Text;

public class NearestTests
{
    [Theory]
    [InlineData("alt", "abt", "xxxalt", "abt")]
    [InlineData("title", "Title", "titles", "Title")]
    [InlineData("abcdef", "abxdef", "abcdefxx", "abxdef")]
    [InlineData("titel", "title", "tixes", "title")]
    [InlineData("WHY-50", "WHY-05", "WHY-61", "WHY-05")]
    public void To_is_the_one_with_the_fewest_letters_to_change(string name, string nearest, params string[] known) =>
        Nearest.To(name, known).Should().Be(nearest);

    [Fact]
    public void To_of_two_as_near_is_the_first() => Nearest.To("bit", ["bat", "but"]).Should().Be("bat");

    [Theory]
    [InlineData("abc", "abx", true)]
    [InlineData("abc", "axx", false)]
    [InlineData("abcd", "abxx", false)]
    [InlineData("abcde", "abcxx", false)]
    [InlineData("abcdef", "abcdxx", true)]
    [InlineData("abcd", "abcdxx", true)]
    [InlineData("abc", "abcxx", false)]
    [InlineData("abcdef", "badcef", true)]
    [InlineData("b", "a", false)]
    [InlineData("", "a", false)]
    public void To_is_nothing_where_more_than_a_third_of_the_longer_differs(string name, string known, bool isNear)
    {
        Nearest.To(name, [known]).Should().Be(isNear ? known : null);
        Nearest.To(known, [name]).Should().Be(isNear ? name : null);
    }

    [Fact]
    public void To_nothing_known_is_nothing() => Nearest.To("a", []).Should().BeNull();
}
