using System.Text;

namespace Aalborg.Personnel.Serialization.Tests.Reading;

public class JsonLocatorTests
{
    [Fact]
    public void Find_gives_the_bytes_of_each_pointer()
    {
        var utf8 = Encoding.UTF8.GetBytes("""{"a":[1,22]}""");

        JsonLocator.Find(utf8, ["/a/1", "/a"])!.Select(range => Encoding.UTF8.GetString(utf8[range.Start..range.End])).Should().Equal("22", "[1,22]");
    }

    [Fact]
    public void Find_without_pointers_throws() => FluentActions.Invoking(() => JsonLocator.Find([], null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void OffsetAt_a_line_and_a_position_is_the_byte_there() => JsonLocator.OffsetAt("ab\ncd"u8, line: 2, position: 2).Should().Be(4);

    [Theory]
    [InlineData("", "")]
    [InlineData("/why/goals/0", "0")]
    [InlineData("/a~1b~0c", "a/b~c")]
    public void NameAt_is_the_last_segment(string pointer, string name) => JsonLocator.NameAt(pointer).Should().Be(name);

    [Fact]
    public void NameAt_nothing_throws() => FluentActions.Invoking(() => JsonLocator.NameAt(null!)).Should().Throw<ArgumentNullException>();
}
