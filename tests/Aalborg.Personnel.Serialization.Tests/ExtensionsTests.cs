using System.Text;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>Extensions are kept and never read.</summary>
public class ExtensionsTests
{
    public static TheoryData<string> Objects => [.. FullDocument.Objects];

    private static string Kept(string extensions)
    {
        var kept = Draft.Read(Draft.With($"\"extensions\":{extensions}")).Extensions.ToString();
        PersonnelJson.ReadExtensions(Draft.Utf8(extensions)).ToString().Should().Be(kept, "both ways in are one");
        return kept;
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Read_keeps_them_at_every_level_as_the_last_member(string owner)
    {
        const string Extensions = """{"b":[1.50,{}],"a":null}""";
        var document = FullDocument.Parsed().Without($"{owner}/extensions").With($"{owner}/extensions", "0").Json();
        var json = document.Replace("\"extensions\":0", $"\"extensions\":{Extensions}", StringComparison.Ordinal);

        Draft.Rewritten(json).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Read_they_are_a_part_of_what_has_them(string owner)
    {
        var document = FullDocument.Parsed();
        document.With($"{owner}/extensions", """{"a":"b"}""");

        PersonnelJson.ReadInitiative(document.Utf8()).Should().NotBe(PersonnelJson.ReadInitiative(FullDocument.Utf8));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1.50")]
    [InlineData("1E5")]
    [InlineData("1e+05")]
    [InlineData("1e-7")]
    [InlineData("0.1000")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e999")]
    [InlineData("3.14159265358979323846264338327950288")]
    public void Read_keeps_the_spelling_of_numbers(string number)
    {
        Kept($$"""{"a":{{number}}}""").Should().Be($$"""{"a":{{number}}}""");
        Kept($$"""{"a":[ {{number}} , {{number}} ]}""").Should().Be($$"""{"a":[{{number}},{{number}}]}""");
    }

    [Theory]
    [InlineData("""{"b":1,"a":2}""")]
    [InlineData("""{"a":1,"a":1,"a":{"b":1,"b":2}}""")]
    [InlineData("""{"":{"":[]}}""")]
    [InlineData("""{"a":{},"b":[],"c":[{}],"d":[[]]}""")]
    [InlineData("""{"a":null,"b":true,"c":false,"d":""}""")]
    [InlineData("""{"title":1,"id":null,"extensions":[]}""")]
    [InlineData("""{"a":" e\u0301 "}""", """{"a":" é "}""")]
    public void Read_keeps_order_duplicates_empties_nulls_and_text_as_they_are(string extensions, string? kept = null) =>
        Kept(extensions).Should().Be(kept?.Replace("é", "e\u0301", StringComparison.Ordinal) ?? extensions);

    [Fact]
    public void Read_leaves_out_insignificant_white_space() =>
        Kept("\t{ \"a b\" :\r\n[ 1 , \" c \" ,{ \"d\" : { } , \"e\":[\n] } ] }").Should().Be("""{"a b":[1," c ",{"d":{},"e":[]}]}""");

    [Theory]
    [InlineData("{}")]
    [InlineData(" { \n } ")]
    [InlineData("null")]
    public void Read_empty_extensions_are_none(string extensions)
    {
        Draft.Read(Draft.With($"\"extensions\":{extensions}")).Should().Be(Draft.Read(Draft.Json));
        Draft.Rewritten(Draft.With($"\"extensions\":{extensions}")).Should().Be(Draft.Json);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"{}\"")]
    [InlineData("true")]
    public void Read_extensions_that_are_no_object_fail(string extensions)
    {
        Failing.Read($$"""{"extensions":{{extensions}}}""").Pointer.Should().Be("/extensions");
        FluentActions.Invoking(() => PersonnelJson.ReadExtensions(Draft.Utf8(extensions)))
            .Should().Throw<PersonnelJsonException>().Which.Pointer.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\\u00e6\\u00C6", "æÆ")]
    [InlineData("\\/", "/")]
    [InlineData("\\u0022\\u005c\\u002f", "\\\"\\\\/")]
    [InlineData("\\u0008\\u0009\\u000a\\u000c\\u000d", "\\b\\t\\n\\f\\r")]
    [InlineData("\\b\\t\\n\\f\\r", "\\b\\t\\n\\f\\r")]
    [InlineData("\\u0000\\u000B\\u001F", "\\u0000\\u000b\\u001f")]
    [InlineData("\\u007f\\u0080", "\u007f\u0080")]
    [InlineData("\\u2028\\u2029\\ufeff\\ufffe", "\u2028\u2029\ufeff\ufffe")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\u003c\\u0026\\u0027\\u002b\\u003e", "<&'+>")]
    [InlineData("a\\\\u0041", "a\\\\u0041")]
    [InlineData("\\\\\\u0041\\\\", "\\\\A\\\\")]
    public void Read_escapes_are_brought_into_canonical_form(string escaped, string canonical)
    {
        Kept($$"""{"a":"{{escaped}}"}""").Should().Be($$"""{"a":"{{canonical}}"}""");
        Kept($$"""{"{{escaped}}":["{{escaped}}"]}""").Should().Be($$"""{"{{canonical}}":["{{canonical}}"]}""");
    }

    [Theory]
    [InlineData("\\ud800", "\\ud800")]
    [InlineData("\\uD800", "\\ud800")]
    [InlineData("\\uDFFF", "\\udfff")]
    [InlineData("\\ude00\\ud83d", "\\ude00\\ud83d")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\\ud83d😀")]
    [InlineData("\\ud83da", "\\ud83da")]
    [InlineData("\\ud83d\\n\\ude00", "\\ud83d\\n\\ude00")]
    [InlineData("\\ud83d\\\\ude00", "\\ud83d\\\\ude00")]
    [InlineData("\\ud83d\\u0041", "\\ud83dA")]
    public void Read_half_of_a_surrogate_pair_stays_an_escape_in_lower_case(string escaped, string canonical)
    {
        Kept($$"""{"a":"{{escaped}}"}""").Should().Be($$"""{"a":"{{canonical}}"}""");
        Kept($$"""{"{{escaped}}":1}""").Should().Be($$"""{"{{canonical}}":1}""");
        var once = Draft.Rewritten(Draft.With($$"""  "extensions":{"{{escaped}}":"{{escaped}}"}  """));
        once.Should().Contain(canonical);
        Draft.Rewritten(once).Should().Be(once);
    }

    [Fact]
    public void Read_long_text_with_escapes_is_kept_whole()
    {
        var text = string.Concat(Enumerable.Repeat("æ\\n\\\"😀", 20_000));

        Kept($$"""{"a":"{{text}}"}""").Should().Be($$"""{"a":"{{text}}"}""");
    }

    [Fact]
    public void Write_indented_indents_them_too()
    {
        var initiative = Draft.Read(Draft.With("""  "extensions":{"a":[1,{"b":"{[,:]}\"\\"}],"c":{}}  """));

        Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(initiative, indented: true)).Should().EndWith(
            """
              "extensions": {
                "a": [
                  1,
                  {
                    "b": "{[,:]}\"\\"
                  }
                ],
                "c": {}
              }
            }
            """);
    }

    [Fact]
    public void ReadExtensions_made_in_code_are_written_as_read()
    {
        var initiative = Draft.Read(Draft.Json) with { Extensions = PersonnelJson.ReadExtensions("""{ "sag" : 1.0 }"""u8) };

        Draft.Written(initiative).Should().Be(Draft.With("""
            "extensions":{"sag":1.0}
            """));
    }

    [Fact]
    public void ReadExtensions_are_as_deep_as_a_document_can_hold_anywhere()
    {
        var deepest = PersonnelJson.ReadExtensions(Nested(58));
        var initiative = PersonnelJson.ReadInitiative(FullDocument.Utf8);
        var stakeholder = initiative.Who.Stakeholders[0];
        var involvement = stakeholder.Involvements[0] with { Extensions = deepest };
        var deep = initiative with { Who = initiative.Who with { Stakeholders = [stakeholder with { Involvements = [involvement] }] } };

        PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(deep)).Should().Be(deep);
        FluentActions.Invoking(() => PersonnelJson.ReadExtensions(Nested(59))).Should().Throw<PersonnelJsonException>().Which.Pointer.Should().BeEmpty();

        static byte[] Nested(int depth) => Draft.Utf8(
            string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + string.Concat(Enumerable.Repeat("}", depth - 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    public void ReadExtensions_that_are_not_JSON_fail(string json) =>
        FluentActions.Invoking(() => PersonnelJson.ReadExtensions(Draft.Utf8(json)))
            .Should().Throw<PersonnelJsonException>().Which.Pointer.Should().BeEmpty();
}
