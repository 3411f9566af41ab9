using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what comes of a document if nobody does anything.</summary>
internal static class ForecastWriter
{
    /// <summary>What all forecasts of a run have in common.</summary>
    public static void WriteHead(Utf8JsonWriter writer, RuleBook book, DateOnly on, int days)
    {
        writer.WriteString("schemaVersion"u8, SchemaVersionType.Current);
        writer.WritePropertyName("on"u8);
        DateType.Instance.Write(writer, on);
        writer.WriteNumber("days"u8, days);
        if (book.Profile is { } profile && profile.AppliesOn(on))
        {
            writer.WriteString("profile"u8, profile.Name);
        }
    }

    public static void Write(Utf8JsonWriter writer, ForecastResult result, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, result.Source);
        if (result.Forecast is { } forecast)
        {
            WriteMembers(writer, forecast, language);
        }

        if (result.Error is { } error)
        {
            ResultWriter.WriteError(writer, error, language);
        }

        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Forecast forecast, Language language)
    {
        writer.WriteString("initiative"u8, forecast.Assessment.InitiativeId);
        if (forecast.Assessment.Title is { } title)
        {
            writer.WriteString("title"u8, title);
        }

        writer.WriteString("phase"u8, EnumType<ChangePhase>.NameOf(forecast.Assessment.Phase));
        writer.WriteStartArray("events"u8);
        foreach (var happens in forecast.Events)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("on"u8);
            DateType.Instance.Write(writer, happens.On);
            switch (happens)
            {
                case PhaseEvent phase:
                    writer.WriteString("kind"u8, "phase"u8);
                    writer.WriteString("phase"u8, EnumType<ChangePhase>.NameOf(phase.Phase));
                    break;
                case FindingEvent finding:
                    Write(writer, finding, language);
                    break;
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (forecast.More > 0)
        {
            writer.WriteNumber("more"u8, forecast.More);
        }
    }

    private static void Write(Utf8JsonWriter writer, FindingEvent happens, Language language)
    {
        writer.WriteString("kind"u8, "finding"u8);
        writer.WriteStartObject("finding"u8);
        AssessmentWriter.WriteMembers(writer, happens.Finding, language);
        writer.WriteEndObject();
        if (happens.Was is { } was)
        {
            writer.WriteString("was"u8, EnumType<FindingState>.NameOf(was));
        }
    }
}
