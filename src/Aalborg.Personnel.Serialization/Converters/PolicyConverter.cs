using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization;

/// <summary>A policy in payloads of System.Text.Json, read and written as <see cref="PersonnelJson"/> does.</summary>
/// <remarks>
/// <see cref="PersonnelJsonOptions.ConfigureForPersonnel"/> adds it to options. It has no settings, so that it can also stand in an attribute:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(PolicyConverter)])]</c> on a context, or <c>[JsonConverter(typeof(PolicyConverter))]</c> on a property.
/// </remarks>
public sealed class PolicyConverter : JsonConverter<Policy>
{
    /// <summary>Reads a policy as strictly as <see cref="PersonnelJson.ReadPolicy"/>, whatever the options allow.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="JsonException">The value is not a policy: the <see cref="PersonnelJsonException"/> inside says what is wrong, and where in the value.</exception>
    public override Policy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedDocument.Read(ref reader, PersonnelJson.ReadPolicy);

    /// <summary>Writes a policy in its canonical form; indented where the writer indents.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The policy.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException">The writer or the policy is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Policy value, JsonSerializerOptions options) =>
        EmbeddedDocument.Write(writer, PersonnelJson.WritePolicy(value));
}
