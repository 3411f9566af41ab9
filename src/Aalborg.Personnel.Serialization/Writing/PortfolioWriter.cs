using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what is said of many initiatives at once.</summary>
internal static class PortfolioWriter
{
    public static void Write(Utf8JsonWriter writer, Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language)
    {
        writer.WriteStartObject();
        WriteHead(writer, portfolio);
        writer.WriteNumber("initiatives"u8, portfolio.Initiatives);
        WriteList(writer, "unreadable"u8, unreadable, one =>
        {
            writer.WriteString("source"u8, one.Source);
            ResultWriter.WriteError(writer, one.Error, language);
        });
        WriteList(writer, "phases"u8, portfolio.Phases, count =>
        {
            writer.WriteString("phase"u8, EnumType<ChangePhase>.NameOf(count.Phase));
            writer.WriteNumber("initiatives"u8, count.Initiatives);
        });
        WriteList(writer, "verdicts"u8, portfolio.Verdicts, share =>
        {
            writer.WriteString("principle"u8, share.Principle.Id);
            writer.WriteString("verdict"u8, EnumType<Verdict>.NameOf(share.Verdict));
            writer.WriteNumber("initiatives"u8, share.Initiatives);
        });
        WriteList(writer, "load"u8, portfolio.Load, group => WriteMembers(writer, group));
        writer.WriteStartArray("unscheduled"u8);
        foreach (var initiative in portfolio.Unscheduled)
        {
            writer.WriteStringValue(initiative.Id);
        }

        writer.WriteEndArray();
        WriteDue(writer, portfolio);
        WriteList(writer, "deviations"u8, portfolio.Deviations, deviation => WriteMembers(writer, deviation));
        WriteList(writer, "duplicates"u8, portfolio.Duplicates, duplicate =>
        {
            writer.WriteString("initiative"u8, duplicate.Id);
            writer.WriteStartArray("sources"u8);
            foreach (var source in duplicate.Sources)
            {
                writer.WriteStringValue(source);
            }

            writer.WriteEndArray();
        });
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Portfolio portfolio)
    {
        writer.WriteString("schemaVersion"u8, SchemaVersionType.Current);
        WriteDate(writer, "on"u8, portfolio.On);
        writer.WriteString("from"u8, portfolio.From.ToString());
        writer.WriteNumber("months"u8, portfolio.Months);
        writer.WriteNumber("limit"u8, portfolio.Limit);
        writer.WriteNumber("days"u8, portfolio.Days);
        WriteOptional(writer, "profile"u8, portfolio.Profile?.Name);
    }

    private static void WriteMembers(Utf8JsonWriter writer, GroupLoad group)
    {
        writer.WriteString("level"u8, EnumType<StakeholderLevel>.NameOf(group.Level));
        if (group.Unit is { } unit)
        {
            writer.WriteStartObject("unit"u8);
            writer.WriteString("name"u8, unit.Name);
            if (unit.Uuid is { } uuid)
            {
                writer.WriteString("uuid"u8, uuid);
            }

            writer.WriteEndObject();
        }

        if (group.Size is { } size)
        {
            writer.WriteNumber("size"u8, size);
        }

        WriteNumbers(writer, "months"u8, group.Months);
        WriteNumbers(writer, "high"u8, group.High);
        writer.WriteStartArray("overloaded"u8);
        foreach (var month in group.Overloaded)
        {
            writer.WriteStringValue(month.ToString());
        }

        writer.WriteEndArray();
    }

    private static void WriteDue(Utf8JsonWriter writer, Portfolio portfolio)
    {
        WriteList(writer, "due"u8, portfolio.Due, due =>
        {
            WriteDate(writer, "on"u8, due.On);
            writer.WriteString("kind"u8, EnumType<DueKind>.NameOf(due.Kind));
            writer.WriteString("initiative"u8, due.InitiativeId);
            WriteOptional(writer, "title"u8, due.Title);
            writer.WriteString("pointer"u8, due.Pointer);
        });
        if (portfolio.MoreDue > 0)
        {
            writer.WriteNumber("more"u8, portfolio.MoreDue);
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, PortfolioDeviation deviation)
    {
        writer.WriteString("initiative"u8, deviation.InitiativeId);
        WriteOptional(writer, "title"u8, deviation.Title);
        writer.WriteString("rule"u8, deviation.Rule.Id.Value);
        WriteDate(writer, "on"u8, deviation.On);
        if (deviation.Until is { } until)
        {
            WriteDate(writer, "until"u8, until);
        }

        writer.WriteString("state"u8, EnumType<DeviationState>.NameOf(deviation.State));
    }

    private static void WriteList<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> items, Action<T> writeMembers)
        where T : notnull
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly date)
    {
        writer.WritePropertyName(name);
        DateType.Instance.Write(writer, date);
    }

    private static void WriteOptional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
