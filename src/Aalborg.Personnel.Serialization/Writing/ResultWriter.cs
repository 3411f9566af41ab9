using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes the result of checking one document.</summary>
internal static class ResultWriter
{
    public static void Write(Utf8JsonWriter writer, CheckResult result, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, result.Source);
        if (result.Assessment is { } assessment)
        {
            writer.WritePropertyName("assessment"u8);
            AssessmentWriter.WriteWithoutCited(writer, assessment, language);
        }

        if (result.Before is { } before)
        {
            writer.WritePropertyName("before"u8);
            AssessmentWriter.Write(writer, before, language);
        }

        if (result is { Baseline: { } baseline, Assessment: { } assessed })
        {
            writer.WriteStartArray("new"u8);
            foreach (var finding in assessed.Findings.Where(finding => baseline.IsNewFailure(assessed.InitiativeId, finding)))
            {
                writer.WriteStringValue(finding.Fingerprint);
            }

            writer.WriteEndArray();
        }

        if (!result.Ignored.IsEmpty)
        {
            writer.WritePropertyName("ignored"u8);
            JsonTypes.Texts.Write(writer, result.Ignored);
        }

        if (result.Error is { } error)
        {
            WriteError(writer, error, language);
        }

        writer.WriteEndObject();
    }

    /// <summary>The member that says why a document is not read.</summary>
    public static void WriteError(Utf8JsonWriter writer, CheckError error, Language language)
    {
        writer.WriteStartObject("error"u8);
        writer.WriteString("pointer"u8, error.Pointer);
        writer.WriteNumber("line"u8, error.Line);
        writer.WriteNumber("position"u8, error.Position);
        writer.WriteString("message"u8, error.Message.In(language));
        writer.WriteEndObject();
    }
}
