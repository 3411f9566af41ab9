using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>Contexts of source generation: with the converters in their attribute, made of options, or with an attribute on each property.</summary>
public class SourceGenerationTests
{
    private const string Written =
        "{\"case-number\":\"S-1\",\"the-change\":{CHANGE},\"all-changes\":[{CHANGE},{CHANGE}],\"by-unit\":{\"Syd\":{CHANGE}},"
        + "\"local-policy\":{POLICY},\"our-profile\":{PROFILE},\"last-assessment\":null}";

    private static readonly string Json = Written
        .Replace("{CHANGE}", Draft.Written(Payload.Change), StringComparison.Ordinal)
        .Replace("{POLICY}", Policies.PolicyDraft.Json, StringComparison.Ordinal)
        .Replace("{PROFILE}", Tailoring.Written(Payload.Profile), StringComparison.Ordinal);

    private static readonly string MarkedJson =
        $"{{\"Change\":{Draft.Written(Payload.Change)},\"Policy\":{Policies.PolicyDraft.Json},\"Profile\":{Tailoring.Written(Payload.Profile)},\"Assessment\":null}}";

    public static TheoryData<string> Contexts => ["in the attribute", "in the options", "in the options, over the context"];

    private static JsonSerializerOptions OptionsOf(string context) => context switch
    {
        "in the attribute" => CaseFileContext.Default.Options,
        "in the options" => new PlainContext(Payload.Options(JsonNamingPolicy.KebabCaseLower)).Options,
        _ => Over(Payload.Options(JsonNamingPolicy.KebabCaseLower)),
    };

    private static JsonSerializerOptions Over(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = PlainContext.Default;
        return options;
    }

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> InfoOf<T>(string context) =>
        (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)OptionsOf(context).GetTypeInfo(typeof(T));

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Context_reads_and_writes_what_is_ours(string converters)
    {
        var info = InfoOf<CaseFile>(converters);

        var read = JsonSerializer.Deserialize(Json, info)!;

        read.TheChange.Should().Be(Payload.Change);
        read.AllChanges.Should().Equal(Payload.Change, Payload.Change);
        read.ByUnit!["Syd"].Should().Be(Payload.Change);
        read.LocalPolicy!.Id.Should().Be("nordby");
        read.OurProfile.Should().Be(Payload.Profile);
        JsonSerializer.Serialize(read, info).Should().Be(Json);
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Context_writes_assessments(string converters) =>
        JsonSerializer.Serialize(new CaseFile { LastAssessment = Payload.Assessment }, InfoOf<CaseFile>(converters))
            .Should().Contain($"\"last-assessment\":{System.Text.Encoding.UTF8.GetString(PersonnelJson.WriteAssessment(Payload.Assessment, Language.Danish))}}}");

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Context_tells_what_is_wrong_and_where(string converters)
    {
        const string Broken = "{\"the-change\":{\n\"schemaVersion\":\"2.0\"}}";

        var error = FluentActions.Invoking(() => JsonSerializer.Deserialize(Broken, InfoOf<CaseFile>(converters))).Should().Throw<JsonException>().Which;

        error.Place().Should().Be($"$.the-change {Payload.Behind("\"2.0\"", Broken)}");
        error.Inside().Place().Should().Be("/schemaVersion 2:17");
    }

    [Fact]
    public void Attributes_on_properties_suffice()
    {
        var read = JsonSerializer.Deserialize(MarkedJson, PlainContext.Default.MarkedCase)!;

        read.Change.Should().Be(Payload.Change);
        read.Profile.Should().Be(Payload.Profile);
        JsonSerializer.Serialize(read, PlainContext.Default.MarkedCase).Should().Be(MarkedJson);
        JsonSerializer.Serialize(new MarkedCase { Assessment = Payload.Assessment }, PlainContext.Default.MarkedCase).Should().Contain("\"verdicts\"");
    }

    [Fact]
    public void Attributes_on_properties_suffice_without_source_generation()
    {
        var read = JsonSerializer.Deserialize<MarkedCase>(MarkedJson)!;

        read.Change.Should().Be(Payload.Change);
        JsonSerializer.Serialize(read).Should().Be(MarkedJson);
    }
}
