using System.Text;

namespace Aalborg.Personnel.Serialization.Tests.Reading;

/// <summary>Where pointers lead in the bytes of a document.</summary>
public class JsonRangesTests
{
    private static string Told(byte[] utf8, JsonRange range) => $"{Encoding.UTF8.GetString(utf8[range.Start..range.End])} {range.Token}";

    private static string At(string json, string pointer)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return Told(utf8, JsonRanges.Of(utf8, [pointer])!.Single());
    }

    [Theory]
    [InlineData("", """{ "a": {"b": [1, {"c": "æ"}]} } StartObject""")]
    [InlineData("/a", """{"b": [1, {"c": "æ"}]} StartObject""")]
    [InlineData("/a/b", """[1, {"c": "æ"}] StartArray""")]
    [InlineData("/a/b/0", "1 Number")]
    [InlineData("/a/b/1/c", "\"æ\" String")]
    public void Of_what_is_there_is_its_value(string pointer, string expected) =>
        At("""{ "a": {"b": [1, {"c": "æ"}]} }""", pointer).Should().Be(expected);

    [Theory]
    [InlineData("/a/b/2", """[1, {"c": "æ"}] None""")]
    [InlineData("/a/b/-", """[1, {"c": "æ"}] None""")]
    [InlineData("/a/b/01", """[1, {"c": "æ"}] None""")]
    [InlineData("/a/b/1/d/e/f", """{"c": "æ"} None""")]
    [InlineData("/a/b/1/c/d", "\"æ\" None")]
    [InlineData("/x", """{"a": {"b": [1, {"c": "æ"}]}} None""")]
    public void Of_what_is_absent_is_the_nearest_ancestor(string pointer, string expected) =>
        At("""{"a": {"b": [1, {"c": "æ"}]}}""", pointer).Should().Be(expected);

    [Theory]
    [InlineData("""{"a\/b~\u0063": 1}""", "/a~1b~0c", "1 Number")]
    [InlineData("""{"~1": 1, "/": 2}""", "/~01", "1 Number")]
    [InlineData("""{"\ud800": 1}""", "/\uFFFD", "1 Number")]
    [InlineData("""{"": 1}""", "/", "1 Number")]
    public void Of_a_name_is_compared_as_it_is_meant(string json, string pointer, string expected) => At(json, pointer).Should().Be(expected);

    [Fact]
    public void Of_members_with_the_same_name_is_the_last()
    {
        At("""{"a": {"b": 1}, "a": {"b": 2}}""", "/a/b").Should().Be("2 Number");
        At("""{"a": {"b": 1}, "a": {"c": 2}}""", "/a/b").Should().Be("""{"c": 2} None""");
    }

    [Fact]
    public void Of_a_document_with_a_byte_order_mark_counts_it() => At("\ufeff{\"a\":1}", "/a").Should().Be("1 Number");

    [Fact]
    public void Of_several_pointers_are_in_their_order()
    {
        var utf8 = """{"a":[1,2],"b":3}"""u8.ToArray();

        JsonRanges.Of(utf8, ["/b", "/a/1", "/a", "/a/1", "/b/c"])!.Select(range => Told(utf8, range))
            .Should().Equal("3 Number", "2 Number", "[1,2] StartArray", "2 Number", "3 None");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":")]
    [InlineData("nej")]
    public void Of_what_is_no_JSON_is_nothing(string json) => JsonRanges.Of(Encoding.UTF8.GetBytes(json), ["/a"]).Should().BeNull();

    [Fact]
    public void Of_what_is_no_UTF8_does_not_throw()
    {
        byte[] utf8 = [.. "{\"a\":\""u8, 0xFF, .. "\",\""u8, 0xFF, .. "\":1}"u8];

        JsonRanges.Of(utf8, ["/a"]).Should().NotBeNull();
    }

    [Fact]
    public void Of_many_pointers_goes_through_the_document_once()
    {
        // Once for each of them would take hours.
        const int Count = 200_000;
        var utf8 = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, Count))}]");
        string[] pointers = [.. Enumerable.Range(0, Count).Select(range => $"/{range}")];

        JsonRanges.Of(utf8, pointers)![^1].End.Should().Be(utf8.Length - 1);
    }
}
