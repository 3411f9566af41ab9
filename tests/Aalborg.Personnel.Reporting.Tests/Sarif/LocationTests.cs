using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>Which file a finding is in, and by what pointer.</summary>
public class LocationTests
{
    private static JsonNode LocationOf(CheckResult document) => Log.Of(document).Results[0]!["locations"]![0]!;

    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("./a.json", "a.json")]
    [InlineData("../x/a.json", "../x/a.json")]
    [InlineData("x//y/./a.json", "x/y/a.json")]
    [InlineData("blå bær/100 % #1?.json", "bl%C3%A5%20b%C3%A6r/100%20%25%20%231%3F.json")]
    [InlineData("a:b.json", "a%3Ab.json")]
    [InlineData("😀.json", "%F0%9F%98%80.json")]
    [InlineData("/data/æ.json", "file:///data/%C3%A6.json")]
    [InlineData("//tmp/x.json", "file:///tmp/x.json")]
    [InlineData(@"C:\data\a b.json", "file:///C:/data/a%20b.json")]
    [InlineData("c:/data/a.json", "file:///c:/data/a.json")]
    [InlineData(@"\\server\share\a.json", "file://server/share/a.json")]
    [InlineData("<script>\"'&.json", "%3Cscript%3E%22%27%26.json")]
    public void File_is_a_URI(string file, string uri)
    {
        ((string?)LocationOf(Log.Document(Log.Json(""), file))["physicalLocation"]!["artifactLocation"]!["uri"]).Should().Be(uri);
        Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute).Should().BeTrue();
    }

    [Fact]
    public void File_named_by_half_of_a_surrogate_pair_is_a_URI_too() =>
        ((string?)LocationOf(Log.Document(Log.Json(""), "\ud800.json"))["physicalLocation"]!["artifactLocation"]!["uri"]).Should().Be("%EF%BF%BD.json");

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    public void Standard_input_is_no_file(string file)
    {
        var log = Log.Of(Log.Document(Log.Json(""), file));

        log.Results[0]!["locations"]![0]!.AsObject().Select(member => member.Key).Should().Equal("logicalLocations");
        log.Artifacts.Should().BeEmpty();
    }

    [Fact]
    public void Files_are_listed_once_and_named_by_index()
    {
        var log = Log.Of(
            Log.Document(Log.Json(""), "a.json"), Log.Document(Log.Json(""), "b.ndjson"), Log.Document(Log.Json(""), "c", 2), Log.Document(Log.Json(""), "./a.json"));

        log.Artifacts.Select(artifact => $"{artifact!["location"]!["uri"]} {artifact["mimeType"]} {artifact["encoding"]}").Should().Equal(
            "a.json application/json UTF-8", "b.ndjson application/x-ndjson UTF-8", "c application/x-ndjson UTF-8");
        log.Results.Select(result => (int)result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["index"]!).Distinct().Should().Equal(0, 1, 2);
    }

    [Fact]
    public void Document_without_text_has_no_file()
    {
        var log = Log.Of(Log.Document(Log.Json("")) with { Text = null });

        log.Results[0]!["locations"]![0]!.AsObject().Select(member => member.Key).Should().Equal(["logicalLocations"], "its source may be a line of a file");
        log.Artifacts.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/why", "why", "object")]
    [InlineData("/why/goals", "goals", "array")]
    [InlineData("/why/goals/0", "0", "object")]
    [InlineData("/why/effects/0/for/0", "0", "value")]
    [InlineData("/title", "title", "property")]
    [InlineData("/summary", "summary", "property")]
    [InlineData("/extensions/a~1b~0c", "a/b~c", "property")]
    public void Logical_location_is_the_pointer(string pointer, string name, string kind)
    {
        var json = Log.Json("""
            "why":{"goals":[{"id":"g","what":"a"}],"effects":[{"id":"e","what":"a","for":["s"]}]},"extensions":{"a/b~c":1}
            """);
        var location = LocationOf(Log.Document(json, book: PointedRule.Book(pointer)))["logicalLocations"]!.AsArray().Single()!;

        location.ToJsonString().Should().Be(new JsonObject { ["name"] = name, ["fullyQualifiedName"] = pointer, ["kind"] = kind }.ToJsonString());
    }

    [Fact]
    public void Document_as_a_whole_has_no_logical_location() =>
        LocationOf(Log.Document(Log.Json(""), book: PointedRule.Book("")))["logicalLocations"].Should().BeNull();
}
