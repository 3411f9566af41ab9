namespace Aalborg.Personnel.Serialization.Tests.Reading;

/// <summary>Each character up to U+00FF is a byte here.</summary>
public class InvalidUtf8Tests
{
    private const string NotUtf8 = "The document is not valid UTF-8 here.";

    [Theory]
    [InlineData("{\"summary\":\"\u00ff\"}", " 1:13")]
    [InlineData("{\"summary\":\n\"aa\u00c3\"}", " 2:4")]
    [InlineData("{\"summary\":\"\u00c0\u0080\"}", " 1:13")]
    [InlineData("{\"summary\":\"\u00ed\u00a0\u0080\"}", " 1:13")]
    [InlineData("{\"summary\":\"\u00f4\u0090\u0080\u0080\"}", " 1:13")]
    [InlineData("{\"summary\":\"\u00e2\u0082\"}", " 1:13")]
    [InlineData("{\"summary\":\"\u0080\"}", " 1:13")]
    [InlineData("{\"summary\":\"\\n\u00ff\"}", " 1:15")]
    [InlineData("{\"summ\u00ff\":1}", " 1:7")]
    [InlineData("{\"extensions\":{\"a\":[\"\u00ff\"]}}", " 1:22")]
    [InlineData("{\"extensions\":{\"\u00ff\":1}}", " 1:17")]
    [InlineData("{\"timeline\":{\"starts\":\"\u00ff\"}}", " 1:24")]
    [InlineData("{\"id\":\"\u00ff\"}", " 1:8")]
    [InlineData("{\"$schema\":\"\u00ff\"}", " 1:13")]
    [InlineData("{\"who\":{\"stakeholders\":[{\"level\":\"\u00ff\"}]}}", " 1:35")]
    public void Read_a_string_that_is_not_UTF_8_fails_with_an_empty_pointer(string latin, string place)
    {
        var error = Failing.Read(Draft.Bytes(latin));

        error.Place().Should().Be(place);
        error.Problem(Language.English).Should().Be(NotUtf8);
        error.Problem(Language.Danish).Should().Be("Dokumentet er ikke gyldig UTF-8 her.");
    }

    [Theory]
    [InlineData("\u00ff{}")]
    [InlineData("{\u00ff}")]
    [InlineData("{\"schemaVersion\":\"1.0\"\u00ff}")]
    public void Read_between_strings_fails_with_an_empty_pointer(string latin) => Failing.Read(Draft.Bytes(latin)).Pointer.Should().BeEmpty();

    [Fact]
    public void Read_after_the_document_fails_with_an_empty_pointer() =>
        Failing.Read(Draft.Bytes(Draft.Json + " \u00ff")).Place().Should().Be($" 1:{Draft.Json.Length + 2}");

    [Theory]
    [InlineData("{\"titel\":\"\u00ff\"}", "/titel")]
    [InlineData("{\"summary\":1,\"why\":\"\u00ff\"}", "/summary")]
    [InlineData("{\"summary\":\"a\",\"summary\":\"\u00ff\"}", "/summary")]
    [InlineData("{\"why\":{\"goals\":[{}],\"today\":\"\u00ff\"}}", "/why/goals/0/id")]
    public void Read_an_error_before_it_gives_that(string latin, string pointer) => Failing.Read(Draft.Bytes(latin)).Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("{\"remark\":\"\u00ff\"}", " 1:12")]
    [InlineData("{\"remark\":[\"\u00ff\"],\"title\":1}", " 1:13")]
    [InlineData("{\"rem\u00ffark\":1}", " 1:6")]
    [InlineData("{\"remark\":[\"\u00ff\",]}", " 1:13")]
    [InlineData("{\"remark\":{\"\u00ff\":1", " 1:13")]
    public void ReadLeniently_in_what_is_ignored_fails_with_an_empty_pointer(string latin, string place)
    {
        var error = Failing.ReadLeniently(Draft.Bytes(latin));

        error.Place().Should().Be(place);
        error.Problem(Language.English).Should().Be(NotUtf8);
    }

    [Theory]
    [InlineData("\"remark\":\"\u00ff\"")]
    [InlineData("\"rem\u00ffark\":1")]
    [InlineData("\"remark\":{\"\u00ff\":1}")]
    [InlineData("\"why\":{\"remark\":[[\"a\",\"\u00ff\"]]}")]
    public void ReadLeniently_in_what_is_ignored_fails_where_nothing_else_is_wrong(string members)
    {
        var error = Failing.ReadLeniently(Draft.Bytes(Draft.With(members)));

        error.Place().Should().Be($" 1:{Draft.With(members).IndexOf('\u00ff', StringComparison.Ordinal) + 1}");
        error.Problem(Language.English).Should().Be(NotUtf8);
    }

    [Theory]
    [InlineData("\"summary\":\"\u00ff\"")]
    [InlineData("\"summary\":\"\\n\u00ff\"")]
    [InlineData("\"extensions\":{\"a\":[\"\u00ff\"]}")]
    [InlineData("\"extensions\":{\"\u00ff\":1}")]
    [InlineData("\"why\":{\"extensions\":{\"a\":\"\\u0041\u00ff\"}}")]
    public void Read_a_text_that_is_not_UTF_8_fails_where_nothing_else_is_wrong(string members)
    {
        var error = Failing.Read(Draft.Bytes(Draft.With(members)));

        error.Place().Should().Be($" 1:{Draft.With(members).IndexOf('\u00ff', StringComparison.Ordinal) + 1}");
        error.Problem(Language.English).Should().Be(NotUtf8);
    }

    [Fact]
    public void Read_a_long_text_that_is_not_UTF_8_fails_at_its_first_such_byte()
    {
        var members = $"\"summary\":\"{new string('a', 2000)}\u00ff\"";

        Failing.Read(Draft.Bytes(Draft.With(members))).Place().Should().Be($" 1:{Draft.With(members).IndexOf('\u00ff', StringComparison.Ordinal) + 1}");
    }
}
