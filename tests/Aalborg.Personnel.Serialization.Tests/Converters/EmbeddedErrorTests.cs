using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>What is wrong in a payload has the path of the value, and the line and the position of the very token, as System.Text.Json counts them.</summary>
public class EmbeddedErrorTests
{
    private const string Wrong = "\"i morgen ikke\"";

    private static readonly string Value = Draft.With($"\n  \"timeline\":{{\n    \"ends\":null, \"starts\":{Wrong}\n  }}");

    public static TheoryData<string, string> Places => new()
    {
        { "$.the_change", $"{{\"case_number\":\"S-1\",\n\"the_change\":\n {Value}}}" },
        { "$.all_changes[2]", $"{{\"all_changes\":[{Draft.Json},null,\n {Value}]}}" },
        { "$.by_unit.Syd", $"{{\"by_unit\":{{\"Nord\":{Draft.Json},\n\n\"Syd\":{Value}}},\"case_number\":7}}" },
        { "$.by_unit['Syd Øst']", $"{{\"by_unit\":{{\"Syd Øst\": {Value}, \"Nord\":" + "{} }}" },
    };

    public static TheoryData<string, string, string> Tokens => new()
    {
        { "\"titel\":", ",\"titel\": \"Ny\"", "/titel" },
        { "1.5", ",\"why\":{\"purpose\": 1.5 }", "/why/purpose" },
        { "[", ",\"why\":[1]", "/why" },
        { "true", ",\"why\":{\"goals\":[{\"id\":\"a\",\"what\":\"b\"},true]}", "/why/goals/1" },
        { "}", ",\"organisation\":{}", "/organisation/name" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Error_is_at_the_token(string path, string json)
    {
        var error = Payload.Fail(json, Payload.Options(JsonNamingPolicy.SnakeCaseLower));

        error.Place().Should().Be($"{path} {Payload.Behind(Wrong, json)}");
        error.Inside().Place().Should().Be($"/timeline/starts {Failing.Read(Value).Line}:{Failing.Read(Value).Position}");
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Error_is_at_the_token_of_any_kind(string token, string members, string pointer)
    {
        var json = $"{{\"TheChange\":{{{Draft.Members}\n{members}}}}}";

        var error = Payload.Fail(json);

        var line = $"{members}}}}}";
        error.Place().Should().Be($"$.TheChange 1:{line.IndexOf(token, StringComparison.Ordinal) + token.Length}");
        error.Inside().Pointer.Should().Be(pointer);
    }

    [Fact]
    public void Error_of_a_value_that_is_the_payload_has_the_root_as_its_path()
    {
        var error = FluentActions.Invoking(() => JsonSerializer.Deserialize<ChangeInitiative>(Value, Payload.Options())).Should().Throw<JsonException>().Which;

        error.Place().Should().Be($"$ {Payload.Behind(Wrong, Value)}");
    }

    [Fact]
    public void Message_says_what_is_wrong_and_where_and_not_what_stands_there()
    {
        var error = Payload.Fail($"{{\"TheChange\":{Value}}}");

        error.Message.Should().Be("Expected here: a date, written yyyy-MM-dd, from 1900-01-01 to 2199-12-31. (/timeline/starts)");
        error.ToString().Should().NotContain("i morgen");
    }

    [Fact]
    public void Message_of_the_value_as_a_whole_has_no_pointer() =>
        Payload.Fail("{\"TheChange\":[]}").Message.Should().Be("Expected here: an object.");

    [Fact]
    public void Message_is_on_one_line() =>
        Payload.Fail($"{{\"TheChange\":{Draft.With("\"a\\nb\":1")}}}")
            .Message.Should().EndWith("(/a\uFFFDb)");

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Error_is_at_the_token_of_a_slow_stream(string path, string json)
    {
        foreach (var (atATime, buffer) in new[] { (1, 1), (7, 16), (64, 100), (10_000, 16_000) })
        {
            using var stream = new Streams.DrippingStream(Encoding.UTF8.GetBytes(json), atATime);
            var options = Payload.Options(all => all.DefaultBufferSize = buffer, JsonNamingPolicy.SnakeCaseLower);

            var error = (await FluentActions.Invoking(() => JsonSerializer.DeserializeAsync<CaseFile>(stream, options).AsTask()).Should().ThrowAsync<JsonException>()).Which;

            error.Place().Should().Be($"{path} {Payload.Behind(Wrong, json)}");
            error.Inside().Pointer.Should().Be("/timeline/starts");
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Error_is_at_the_token_of_a_sequence(string path, string json)
    {
        var error = FluentActions.Invoking(() => Segments.Read<CaseFile>(json, size: 5, Payload.Options(JsonNamingPolicy.SnakeCaseLower))).Should().Throw<JsonException>().Which;

        error.Place().Should().Be($"{path} {Payload.Behind(Wrong, json)}");
    }
}
