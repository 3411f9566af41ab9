using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>System.Text.Json, in the ways one would set it up.</summary>
internal static class SystemTextJson
{
    /// <summary>Source-generated, as it comes: members that nobody knows are skipped, of two of a name the last one counts.</summary>
    public static JsonTypeInfo<PlainInitiative> Generated { get; } = PlainContext.Default.PlainInitiative;

    /// <summary>Source-generated, and refusing what is unknown or there twice.</summary>
    public static JsonTypeInfo<PlainInitiative> GeneratedStrict { get; } = new PlainContext(new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    }).PlainInitiative;

    /// <summary>Source-generated, with an encoder that lets Danish letters stand.</summary>
    public static JsonTypeInfo<PlainInitiative> GeneratedDanish { get; } = new PlainContext(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Danish,
    }).PlainInitiative;

    /// <summary>By reflection, with an encoder that lets Danish letters stand.</summary>
    public static JsonSerializerOptions Reflection { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Danish,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static JavaScriptEncoder Danish => JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The encoder on the writer and none in the options, so that the generated code for writing is used.</summary>
    public static byte[] WriteOnItsFastPath(PlainInitiative initiative)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DanishWriter))
        {
            JsonSerializer.Serialize(writer, initiative, Generated);
        }

        return stream.ToArray();
    }

    private static readonly JsonWriterOptions DanishWriter = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };
}
