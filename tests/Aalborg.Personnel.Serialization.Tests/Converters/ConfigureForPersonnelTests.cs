using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>What the options are told, once or more than once.</summary>
public class ConfigureForPersonnelTests
{
    private static readonly string ProfileJson = $"{{\"OurProfile\":{Tailoring.Written(Payload.Profile)}}}";

    private static readonly CaseFile WithAssessment = new() { LastAssessment = Payload.Assessment };

    private static readonly RuleBook NoRules = new("none", AalborgPolicy.Personnel, AalborgPolicy.Change, []);

    [Fact]
    public void Configure_returns_the_options_it_was_given()
    {
        var options = new JsonSerializerOptions();

        options.ConfigureForPersonnel().Should().BeSameAs(options);
    }

    [Fact]
    public void Configure_twice_adds_nothing()
    {
        var once = new JsonSerializerOptions().ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish);
        JsonConverter[] converters = [.. once.Converters];

        once.ConfigureForPersonnel().Converters.Should().Equal(converters);
        once.ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish).Converters.Should().HaveSameCount(converters);
    }

    [Fact]
    public void Configure_again_tells_what_was_not_told()
    {
        var options = new JsonSerializerOptions().ConfigureForPersonnel().ConfigureForPersonnel(AalborgPolicy.Rules).ConfigureForPersonnel(language: Language.English);

        Payload.Read(ProfileJson, options).OurProfile.Should().Be(Payload.Profile);
        JsonSerializer.Serialize(WithAssessment, options).Should().Contain("\"verdicts\"");
    }

    [Fact]
    public void Configure_again_keeps_what_it_is_not_told()
    {
        var options = Payload.Options().ConfigureForPersonnel();

        Payload.Read(ProfileJson, options).OurProfile.Should().Be(Payload.Profile);
        JsonSerializer.Serialize(WithAssessment, options).Should().Be(JsonSerializer.Serialize(WithAssessment, Payload.Options()));
    }

    [Fact]
    public void Configure_again_replaces_what_it_is_told()
    {
        var options = Payload.Options().ConfigureForPersonnel(NoRules, Language.English);

        Payload.Fail(ProfileJson, options).Inside().Pointer.Should().Be("/raise/0");
        JsonSerializer.Serialize(WithAssessment, options).Should().NotBe(JsonSerializer.Serialize(WithAssessment, Payload.Options()));
    }

    [Fact]
    public void Configure_leaves_a_converter_of_the_callers_own()
    {
        var options = new JsonSerializerOptions { Converters = { new OnlyTitle(), new OnlyName() } }.ConfigureForPersonnel(AalborgPolicy.Rules);

        JsonSerializer.Serialize(Payload.Change, options).Should().Be("\"Ny vagtplan\"");
        JsonSerializer.Serialize(Payload.Profile, options).Should().Be("\"Senior og Omsorg\"");
    }

    [Fact]
    public void Configure_options_in_use_throws_unless_they_are_configured()
    {
        var used = Payload.Options();
        JsonSerializer.Serialize(Payload.Change, used);

        used.ConfigureForPersonnel().Should().BeSameAs(used);
        used.Invoking(options => options.ConfigureForPersonnel(NoRules)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => JsonSerializerOptions.Default.ConfigureForPersonnel()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Configure_nothing_throws() =>
        FluentActions.Invoking(() => ((JsonSerializerOptions)null!).ConfigureForPersonnel()).Should().Throw<ArgumentNullException>().WithParameterName("options");

    [Fact]
    public void Configure_in_no_language_there_is_throws() =>
        FluentActions.Invoking(() => new JsonSerializerOptions().ConfigureForPersonnel(language: (Language)7))
            .Should().Throw<InvalidEnumArgumentException>().WithParameterName("language");

    [Fact]
    public void Converter_without_a_book_throws() =>
        FluentActions.Invoking(() => new RuleProfileConverter(null!)).Should().Throw<ArgumentNullException>().WithParameterName("book");

    [Fact]
    public void Profile_without_a_book_is_not_supported()
    {
        var options = new JsonSerializerOptions().ConfigureForPersonnel(language: Language.Danish);

        FluentActions.Invoking(() => Payload.Read(ProfileJson, options)).Should().Throw<NotSupportedException>().WithMessage("*call ConfigureForPersonnel(book)*$.OurProfile*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(Payload.Profile, options)).Should().Throw<NotSupportedException>().WithMessage("*call ConfigureForPersonnel(book)*");
    }

    [Fact]
    public void Assessment_without_a_language_is_not_supported()
    {
        var options = new JsonSerializerOptions().ConfigureForPersonnel(AalborgPolicy.Rules);

        FluentActions.Invoking(() => JsonSerializer.Serialize(WithAssessment, options))
            .Should().Throw<NotSupportedException>().WithMessage("*call ConfigureForPersonnel(language: *$.LastAssessment*");
    }

    [Fact]
    public void Assessment_is_never_read()
    {
        var json = JsonSerializer.Serialize(WithAssessment, Payload.Options());

        FluentActions.Invoking(() => Payload.Read(json)).Should().Throw<NotSupportedException>().WithMessage("*An assessment is written, never read*$.LastAssessment*");
        FluentActions.Invoking(() => Payload.Read(json, new JsonSerializerOptions().ConfigureForPersonnel())).Should().Throw<NotSupportedException>().WithMessage("*never read*");
    }

    private sealed class OnlyTitle : JsonConverter<ChangeInitiative>
    {
        public override ChangeInitiative? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ChangeInitiative value, JsonSerializerOptions options) => writer.WriteStringValue(value.Title);
    }

    private sealed class OnlyName : JsonConverter<RuleProfile>
    {
        public override RuleProfile? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, RuleProfile value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
