namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>A lenient reading ignores unknown members, and nothing else.</summary>
public class LenientTests
{
    private static ValueList<string> Ignored(string json)
    {
        PersonnelJson.ReadInitiativeLeniently(Draft.Utf8(json), out var ignored);
        return ignored;
    }

    private static PersonnelJsonException Fail(string json) => Failing.ReadLeniently(Draft.Utf8(json));

    [Fact]
    public void Ignored_names_each_unknown_member_in_the_order_of_the_document() =>
        Ignored(
            """
            {"z":[{"title":1}],"schemaVersion":"1.0","id":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11","title":"a",
             "who":{"stakeholders":[
               {"id":"a","name":"b","level":"med"},
               {"id":"c","name":"d","y":{"q":null},"level":"med","roles":["benefits"],"involvements":[{"form":"informed"},{"x":"","form":"decides"}]}],
               "w":true},
             "a":-1.5e3}
            """)
            .Should().Equal("/z", "/who/stakeholders/1/y", "/who/stakeholders/1/involvements/1/x", "/who/w", "/a");

    [Fact]
    public void Ignored_is_empty_where_all_is_known()
    {
        Ignored(Draft.Json).Should().BeEmpty();
        Ignored(Draft.With("""  "extensions":{"x":1,"y":{"title":2}}  """)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a/b~c", "/a~1b~0c")]
    [InlineData("", "/")]
    [InlineData("\\u00e6", "/æ")]
    [InlineData("😀", "/😀")]
    [InlineData("Title", "/Title")]
    [InlineData(" title", "/ title")]
    public void Ignored_is_a_JSON_Pointer(string name, string pointer) => Ignored(Draft.With($"\"{name}\":1")).Should().Equal(pointer);

    [Fact]
    public void Ignored_after_a_byte_order_mark_is_the_same() => Ignored("\ufeff" + Draft.With("\"x\":1")).Should().Equal("/x");

    [Fact]
    public void ReadLeniently_ignored_text_need_not_be_well_formed() =>
        Ignored(Draft.With("""  "x":"\ud800","y":{"\udc00":["\ud800"]}  """)).Should().Equal("/x", "/y");

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.9")]
    [InlineData("1.12")]
    [InlineData("1.\\u0031")]
    public void ReadLeniently_a_newer_minor_version_is_read(string version)
    {
        var document = Draft.Json.Replace("\"1.0\"", $"\"{version}\"", StringComparison.Ordinal);

        PersonnelJson.ReadInitiativeLeniently(Draft.Utf8(document), out _).Should().Be(Draft.Read(Draft.Json));
        Failing.Read(Draft.Utf8(document)).Pointer.Should().Be("/schemaVersion");
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("0.9")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1.00")]
    [InlineData("1.01")]
    [InlineData("1.1.0")]
    [InlineData("1.1 ")]
    [InlineData("1.x")]
    [InlineData("11")]
    [InlineData("1.1\\ud800")]
    public void ReadLeniently_another_version_is_refused(string version) =>
        Fail(Draft.Json.Replace("\"1.0\"", $"\"{version}\"", StringComparison.Ordinal)).Pointer.Should().Be("/schemaVersion");

    [Fact]
    public void ReadLeniently_gives_the_document_without_them() =>
        PersonnelJson.ReadInitiativeLeniently(Draft.Utf8(Draft.With("\"x\":[1,{}]")), out _).Should().Be(Draft.Read(Draft.Json));

    [Theory]
    [InlineData("""{"x":1,"title":1}""", "/title")]
    [InlineData("""{"x":1,"title":"a","title":"a"}""", "/title")]
    [InlineData("""{"x":1}""", "/schemaVersion")]
    [InlineData("""{"x":1,"why":{"y":1,"goals":[{"z":1}]}}""", "/why/goals/0/id")]
    [InlineData("""{"x":{"y":}}""", "")]
    [InlineData("""{"x":1""", "")]
    [InlineData("""{"x":[1,]}""", "")]
    [InlineData("""{"judgements":[{"answer":"maybe"}]}""", "/judgements/0/answer")]
    public void ReadLeniently_is_as_strict_in_all_else(string json, string pointer) => Fail(json).Pointer.Should().Be(pointer);

    [Fact]
    public void ReadLeniently_gives_the_place_after_what_is_ignored() =>
        Fail("{\"x\":[\n{}],\n \"title\":1}").Place().Should().Be("/title 3:10");

    [Fact]
    public void TryRead_lenient_gives_what_was_ignored()
    {
        var reading = PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.With("\"x\":1")), lenient: true);

        reading.Initiative.Should().Be(Draft.Read(Draft.Json));
        reading.Ignored.Should().Equal("/x");
        reading.Error.Should().BeNull();
        reading.Line.Should().Be(1);
    }

    [Fact]
    public void TryRead_strict_gives_the_error()
    {
        var reading = PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.With("\"x\":1")));

        reading.Initiative.Should().BeNull();
        reading.Ignored.Should().BeEmpty();
        reading.Error!.Pointer.Should().Be("/x");
    }
}
