using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization;

/// <summary>A change initiative in payloads of System.Text.Json, read and written as <see cref="PersonnelJson"/> does.</summary>
/// <remarks>
/// <see cref="PersonnelJsonOptions.ConfigureForPersonnel"/> adds it to options. It has no settings, so that it can also stand in an attribute:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(ChangeInitiativeConverter)])]</c> on a context, or <c>[JsonConverter(typeof(ChangeInitiativeConverter))]</c> on a property.
/// </remarks>
public sealed class ChangeInitiativeConverter : JsonConverter<ChangeInitiative>
{
    /// <summary>Reads a change initiative as strictly as <see cref="PersonnelJson.ReadInitiative"/>, whatever the options allow.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="JsonException">The value is not a change initiative: the <see cref="PersonnelJsonException"/> inside says what is wrong, and where in the value.</exception>
    public override ChangeInitiative Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedDocument.Read(ref reader, PersonnelJson.ReadInitiative);

    /// <summary>Writes a change initiative in its canonical form; indented where the writer indents.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The initiative.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException">The writer or the initiative is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, ChangeInitiative value, JsonSerializerOptions options) =>
        EmbeddedDocument.Write(writer, PersonnelJson.WriteInitiative(value));
}
