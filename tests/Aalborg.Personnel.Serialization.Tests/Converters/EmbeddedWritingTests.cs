using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>What is ours is written in its canonical form in the caller's payload.</summary>
public class EmbeddedWritingTests
{
    private static readonly JsonSerializerOptions Indented = Payload.Options(all => all.WriteIndented = true);

    private static readonly CaseFile Case = new()
    {
        TheChange = Draft.Read(Draft.With("\"why\":{\"goals\":[{\"id\":\"m1\",\"what\":\"Ro – 'æøå' & <b>\"}]},\"extensions\":{\"a\":[],\"b\":[1.50,\"x\"]}")),
    };

    private static string Lines(params string[] lines) => string.Join(Environment.NewLine, lines);

    [Fact]
    public void Value_is_canonical_whatever_the_names_and_the_encoder()
    {
        var options = Payload.Options(
            all =>
            {
                all.Encoder = JavaScriptEncoder.Default;
                all.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            },
            JsonNamingPolicy.SnakeCaseLower);

        JsonSerializer.Serialize(Case, options).Should().Be($"{{\"the_change\":{Draft.Written(Case.TheChange!)}}}");
        Draft.Written(Case.TheChange!).Should().Contain("Ro – 'æøå' & <b>");
    }

    [Fact]
    public void Everything_that_is_written_is_read_again()
    {
        var everything = Case with
        {
            AllChanges = [Payload.Change],
            ByUnit = new(StringComparer.Ordinal) { ["Syd"] = Payload.Change },
            LocalPolicy = AalborgPolicy.Personnel,
            OurProfile = Payload.Profile,
        };

        foreach (var options in (JsonSerializerOptions[])[Payload.Options(), Indented])
        {
            var json = JsonSerializer.Serialize(everything, options);
            var read = Payload.Read(json, options);

            read.TheChange.Should().Be(everything.TheChange);
            read.AllChanges.Should().Equal(Payload.Change);
            read.OurProfile.Should().Be(Payload.Profile);
            JsonSerializer.Serialize(read, options).Should().Be(json);
        }
    }

    [Fact]
    public void Indented_value_is_laid_out_as_the_payload()
    {
        var relaxed = Payload.Options(all =>
        {
            all.WriteIndented = true;
            all.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });

        foreach (var value in (object[])[Case, Case.TheChange!, new { A = new { B = Case.TheChange } }])
        {
            var written = JsonSerializer.Serialize(value, Indented);

            written.Should().Be(JsonNode.Parse(written)!.ToJsonString(relaxed));
            written.Split('\n').Length.Should().BeGreaterThan(15);
        }
    }

    [Fact]
    public void Indented_list_begins_its_items_on_the_line_before() =>
        JsonSerializer.Serialize(new { A = (ChangeInitiative[])[Draft.Read(Draft.Json), Draft.Read(Draft.Json)] }, Indented).Should().Be(Lines(
            "{",
            "  \"A\": [{",
            "      \"schemaVersion\": \"1.0\",",
            $"      \"id\": \"{Draft.Id}\",",
            "      \"title\": \"Ny vagtplan\"",
            "    },{",
            "      \"schemaVersion\": \"1.0\",",
            $"      \"id\": \"{Draft.Id}\",",
            "      \"title\": \"Ny vagtplan\"",
            "    }",
            "  ]",
            "}"));

#if NET9_0_OR_GREATER
    [Theory]
    [InlineData('\t', 1, "\r\n")]
    [InlineData(' ', 0, "\n")]
    public void Indented_value_has_the_payloads_indentation(char character, int size, string newLine)
    {
        var line = $"{newLine}{new string(character, size)}";
        var deeper = $"{line}{new string(character, size)}";
        var options = Payload.Options(all =>
        {
            all.WriteIndented = true;
            all.IndentCharacter = character;
            all.IndentSize = size;
            all.NewLine = newLine;
        });

        JsonSerializer.Serialize(new { A = Draft.Read(Draft.Json) }, options).Should().Be(
            $"{{{line}\"A\": {{{deeper}\"schemaVersion\": \"1.0\",{deeper}\"id\": \"{Draft.Id}\",{deeper}\"title\": \"Ny vagtplan\"{line}}}{newLine}}}");
    }
#endif

    [Fact]
    public void Assessment_is_written_in_its_language()
    {
        var options = Payload.Options(all => all.ConfigureForPersonnel(language: Language.English));

        JsonSerializer.Serialize(Payload.Assessment, options).Should().Be(Encoding.UTF8.GetString(PersonnelJson.WriteAssessment(Payload.Assessment, Language.English)));
    }

    [Fact]
    public void Profile_that_does_not_fit_the_book_is_an_error_with_its_path()
    {
        var stray = Payload.Profile with { Raise = [AalborgRule.Why01] };

        var error = FluentActions.Invoking(() => JsonSerializer.Serialize(new CaseFile { OurProfile = stray }, Payload.Options())).Should().Throw<JsonException>().Which;

        error.Path.Should().Be("$.OurProfile");
        error.Message.Should().StartWith("The profile does not fit the rule book");
        error.InnerException.Should().BeOfType<ArgumentException>();
    }

    [Fact]
    public void Writing_nothing_or_to_nothing_throws()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        var options = Payload.Options();

        FluentActions.Invoking(() => new ChangeInitiativeConverter().Write(null!, Payload.Change, options)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => new ChangeInitiativeConverter().Write(writer, null!, options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PolicyConverter().Write(writer, null!, options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new OurProfileConverter().Write(writer, null!, options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DanishAssessmentConverter().Write(writer, null!, options)).Should().Throw<ArgumentNullException>();
    }
}
