using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization;

/// <summary>An assessment in payloads of System.Text.Json, written as <see cref="PersonnelJson.WriteAssessment"/> does. It is never read: it is made by assessing.</summary>
/// <remarks>
/// <see cref="PersonnelJsonOptions.ConfigureForPersonnel"/> adds it to options that are told the language.
/// For an attribute, derive a class of one line: <c>sealed class DanishAssessmentConverter() : AssessmentConverter(Language.Danish);</c>
/// </remarks>
public class AssessmentConverter : JsonConverter<Assessment>
{
    private readonly Language _language;

    /// <summary>A converter of assessments whose texts are in one language.</summary>
    /// <param name="language">The language of messages and remedies.</param>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    public AssessmentConverter(Language language) =>
        _language = Enum.IsDefined(language) ? language : throw new InvalidEnumArgumentException(nameof(language), (int)language, typeof(Language));

    /// <summary>An assessment cannot be read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override Assessment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An assessment is written, never read. Read the change initiative, and assess it with RuleBook.Assess.");

    /// <summary>Writes an assessment in its canonical form; indented where the writer indents.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The assessment.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException">The writer or the assessment is <see langword="null"/>.</exception>
    public sealed override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options) =>
        EmbeddedDocument.Write(writer, PersonnelJson.WriteAssessment(value, _language));
}
