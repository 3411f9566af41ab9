using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>Payloads, and what System.Text.Json says of them.</summary>
internal static class Payload
{
    public static ChangeInitiative Change { get; } = Draft.Read(Draft.With("\"why\":{\"purpose\":\"Færre vagtskift på Sønderbro\"}"));

    public static RuleProfile Profile { get; } = Tailoring.Read(Tailoring.With("\"raise\":[\"WHY-03\"]"));

    public static Assessment Assessment { get; } = AalborgPolicy.Rules.Assess(Change, new(2026, 3, 2));

    public static JsonSerializerOptions Options(JsonNamingPolicy? naming = null) =>
        new JsonSerializerOptions { PropertyNamingPolicy = naming }.ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish);

    /// <summary>The options, changed in what a test is about.</summary>
    public static JsonSerializerOptions Options(Action<JsonSerializerOptions> change, JsonNamingPolicy? naming = null)
    {
        var options = Options(naming);
        change(options);
        return options;
    }

    public static CaseFile Read(string json, JsonSerializerOptions? options = null) => JsonSerializer.Deserialize<CaseFile>(json, options ?? Options())!;

    public static JsonException Fail(string json, JsonSerializerOptions? options = null) =>
        FluentActions.Invoking(() => Read(json, options)).Should().Throw<JsonException>().Which;

    public static PersonnelJsonException Inside(this JsonException error) => error.InnerException.Should().BeOfType<PersonnelJsonException>().Which;

    /// <summary>The place as "path line:position", counted as System.Text.Json does: from 0, and behind the token.</summary>
    public static string Place(this JsonException error) => FormattableString.Invariant($"{error.Path} {error.LineNumber}:{error.BytePositionInLine}");

    /// <summary>The line and the position behind a text, which stands once.</summary>
    public static string Behind(string text, string json)
    {
        json.IndexOf(text, StringComparison.Ordinal).Should().Be(json.LastIndexOf(text, StringComparison.Ordinal), "the place is to be the only one");
        var before = json[..(json.IndexOf(text, StringComparison.Ordinal) + text.Length)];
        return FormattableString.Invariant($"{before.Count(c => c == '\n')}:{Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..])}");
    }
}
