using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Policies;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>What stands in a caller's payload is read as if it stood alone.</summary>
public class EmbeddedReadingTests
{
    public static TheoryData<string> SampleNames => [.. Samples.Names];

    public static TheoryData<JsonNamingPolicy?, string, string, string> Names => new()
    {
        { null, "TheChange", "AllChanges", "ByUnit" },
        { JsonNamingPolicy.CamelCase, "theChange", "allChanges", "byUnit" },
        { JsonNamingPolicy.SnakeCaseUpper, "THE_CHANGE", "ALL_CHANGES", "BY_UNIT" },
        { JsonNamingPolicy.KebabCaseLower, "the-change", "all-changes", "by-unit" },
    };

    public static TheoryData<string> Broken =>
    [
        "[]",
        "1",
        "\"a\"",
        "{}",
        Draft.With("\"title\":\"igen\""),
        Draft.With("\"TITLE\":\"igen\""),
        Draft.With("\"ti\\u0074le\":\"igen\""),
        Draft.With("\"timeline\":{\n\"starts\":\"i morgen\"}"),
        Draft.With("\n\n \"why\":{\"goals\":[{\"id\":\"m1\",\r\n\"what\":\"æøå\"},  {\"id\":\"m2\",\"what\":true}]}"),
        Draft.With("\"why\":{\"purpose\":\"\\ud800\"}"),
        Draft.With("\"who\":{\"stakeholders\":[{\"id\":\"s1\",\"name\":\"Borgere\",\"level\":\"CITIZENS\"}]}"),
        Draft.With("\"organisation\":{\"unit\":{}}"),
    ];

    private static string Holding(string value) => $"{{\"CaseNumber\":\"S-1\",\n \"TheChange\": {value} }}";

    [Theory]
    [MemberData(nameof(Names))]
    public void Initiative_is_read_under_whatever_name(JsonNamingPolicy? naming, string property, string list, string dictionary)
    {
        var json = $"{{\"{property}\":{Draft.Json},\"{list}\":[{Draft.Json},{Draft.Json}],\"{dictionary}\":{{\"Nord Øst\":{Draft.Json}}}}}";

        var read = Payload.Read(json, Payload.Options(naming));

        var expected = Draft.Read(Draft.Json);
        read.TheChange.Should().Be(expected);
        read.AllChanges.Should().Equal(expected, expected);
        read.ByUnit.Should().ContainKey("Nord Øst").WhoseValue.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Initiative_is_what_the_door_reads(string name) =>
        Payload.Read(Holding(Encoding.UTF8.GetString(Samples.Read(name)))).TheChange.Should().Be(PersonnelJson.ReadInitiative(Samples.Read(name)));

    [Fact]
    public void Full_initiative_and_policy_are_what_the_door_reads()
    {
        var json = $"{{\"TheChange\":{Encoding.UTF8.GetString(FullDocument.Utf8)},\"LocalPolicy\":{FullPolicy.Json}}}";

        var read = Payload.Read(json);

        read.TheChange.Should().Be(PersonnelJson.ReadInitiative(FullDocument.Utf8));
        PersonnelJson.WritePolicy(read.LocalPolicy!).Should().Equal(PersonnelJson.WritePolicy(FullPolicy.Read(FullPolicy.Json)));
    }

    [Fact]
    public void Extensions_keep_their_spelling()
    {
        const string Json = "{ \"a\" : 1.50e+3 , \"b\":[\"\\u00e6\",\"\\ud800\"] }";

        Payload.Read(Holding(Draft.With($"\"extensions\":{Json}"))).TheChange!.Extensions.Should().Be(PersonnelJson.ReadExtensions(Draft.Utf8(Json)));
    }

    [Fact]
    public void Null_is_the_callers_matter()
    {
        Payload.Read("{\"TheChange\":null,\"LocalPolicy\":null,\"OurProfile\":null,\"LastAssessment\":null}").Should().Be(new CaseFile());
        JsonSerializer.Deserialize<ChangeInitiative>("null", Payload.Options()).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Initiative_is_wrong_as_the_door_says(string value)
    {
        var expected = Failing.Read(value);

        var inside = Payload.Fail(Holding(value)).Inside();

        inside.Message.Should().Be(expected.Message);
        inside.Place().Should().Be(expected.Place());
        inside.Problem(Language.Danish).Should().Be(expected.Problem(Language.Danish));
    }

    [Fact]
    public void Policy_is_wrong_as_the_door_says()
    {
        var value = PolicyDraft.With("\n\"purpose\":[\"s1\"]");

        var inside = Payload.Fail($"{{\"LocalPolicy\":{value}}}").Inside();

        inside.Message.Should().Be(FullPolicy.Fail(value).Message);
    }

    [Fact]
    public void Profile_is_wrong_as_the_door_says()
    {
        var value = Tailoring.With("\n\"raise\":[\"WHY-01\"]");

        var inside = Payload.Fail($"{{\"OurProfile\":{value}}}").Inside();

        inside.Message.Should().Be(Tailoring.Fail(value).Message);
    }

    [Theory]
    [InlineData("// en kommentar\n\"why\":{}")]
    [InlineData("\"why\":{},")]
    public void What_the_options_allow_is_refused_in_what_is_ours(string members)
    {
        var options = Payload.Options(all =>
        {
            all.AllowTrailingCommas = true;
            all.ReadCommentHandling = JsonCommentHandling.Skip;
            all.PropertyNameCaseInsensitive = true;
            all.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        });

        Payload.Read($"{{ /* her */ \"thechange\": /* der */ {Draft.Json} /* og der */ , }}", options).TheChange.Should().NotBeNull();
        Payload.Fail(Holding(Draft.With(members)), options).Inside().Message.Should().Be(Failing.Read(Draft.With(members)).Message);
    }

    [Fact]
    public void Value_that_is_not_UTF8_is_refused()
    {
        var value = Draft.Bytes(Draft.With("\n\"why\":{\"purpose\":\"f\u00e6rre\"}"));
        byte[] json = [.. "{\"TheChange\":"u8, .. value, .. "}"u8];

        var error = FluentActions.Invoking(() => JsonSerializer.Deserialize<CaseFile>(json, Payload.Options())).Should().Throw<JsonException>().Which;

        error.Path.Should().Be("$.TheChange");
        error.Inside().Problem(Language.English).Should().Be("The document is not valid UTF-8 here.");
#if NET9_0_OR_GREATER
        error.LineNumber.Should().Be(1);
        error.Inside().Place().Should().Be(Failing.Read(value).Place());
#else
        error.LineNumber.Should().Be(0, "in .NET 8 only the beginning of the value is known");
        error.Inside().Place().Should().Be(" 1:1");
#endif
    }

    [Theory]
    [InlineData("{\"TheChange\":{\"title\":}}")]
    [InlineData("{\"TheChange\":{\"title\":\"a\"")]
    public void Payload_that_is_not_JSON_is_System_Text_Jsons_to_tell(string json)
    {
        var error = Payload.Fail(json);

        error.Path.Should().Be("$.TheChange");
        error.LineNumber.Should().Be(0);
        error.InnerException.Should().NotBeOfType<PersonnelJsonException>();
    }
}
