using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what has changed between two versions of an initiative and what that means, for other systems.</summary>
internal static class ComparisonWriter
{
    public static void Write(Utf8JsonWriter writer, AssessmentComparison comparison, ReadinessComparison? before, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, SchemaVersionType.Current);
        writer.WriteString("initiative"u8, comparison.Is.InitiativeId);
        AssessmentWriter.WriteOptional(writer, "title"u8, comparison.Is.Title);
        writer.WritePropertyName("wasOn"u8);
        DateType.Instance.Write(writer, comparison.Was.On);
        writer.WritePropertyName("on"u8);
        DateType.Instance.Write(writer, comparison.Is.On);
        AssessmentWriter.WriteOptional(writer, "profile"u8, comparison.Is.Profile?.Name);
        writer.WriteStartObject("phase"u8);
        WriteTwo(writer, comparison.Was.Phase, comparison.Is.Phase);
        writer.WriteEndObject();
        WriteChanges(writer, comparison.Changes.Changes);
        WriteOutcomes(writer, comparison);
        var more = WriteFindings(writer, "resolved"u8, comparison.Resolved.Select(finding => (finding, (FindingState?)null)), language)
            + WriteFindings(writer, "new"u8, comparison.New.Select(finding => (finding, (FindingState?)null)), language)
            + WriteFindings(writer, "remaining"u8, comparison.Remaining.Select(finding => (finding.Is, (FindingState?)finding.Was.State)), language);
        if (more > 0)
        {
            writer.WriteNumber("more"u8, more);
        }

        if (before is not null)
        {
            writer.WriteStartObject("before"u8);
            writer.WriteString("phase"u8, EnumType<ChangePhase>.NameOf(before.Phase));
            writer.WriteBoolean("was"u8, before.Was.IsReady);
            writer.WriteBoolean("is"u8, before.Is.IsReady);
            writer.WriteEndObject();
        }

        AssessmentWriter.WriteCited(writer, comparison.Cited);
        writer.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter writer, ValueList<DocumentChange> changes)
    {
        writer.WriteStartArray("changes"u8);
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, EnumType<DocumentChangeKind>.NameOf(change.Kind));
            AssessmentWriter.WriteOptional(writer, "pointer"u8, change.Pointer);
            AssessmentWriter.WriteOptional(writer, "was"u8, change.Was);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOutcomes(Utf8JsonWriter writer, AssessmentComparison comparison)
    {
        writer.WriteStartArray("verdicts"u8);
        foreach (var (principle, was, @is) in comparison.Verdicts)
        {
            WriteTwoOf(writer, "principle"u8, principle.Id, was, @is);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("questions"u8);
        foreach (var (question, was, @is) in comparison.Questions)
        {
            WriteTwoOf(writer, "question"u8, question.Id, was, @is);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rules"u8);
        foreach (var (rule, was, @is) in comparison.Rules)
        {
            WriteTwoOf(writer, "rule"u8, rule.Id.Value, was, @is);
        }

        writer.WriteEndArray();
    }

    private static void WriteTwoOf<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string id, T was, T @is)
        where T : struct, Enum
    {
        writer.WriteStartObject();
        writer.WriteString(name, id);
        WriteTwo(writer, was, @is);
        writer.WriteEndObject();
    }

    private static void WriteTwo<T>(Utf8JsonWriter writer, T was, T @is)
        where T : struct, Enum
    {
        writer.WriteString("was"u8, EnumType<T>.NameOf(was));
        writer.WriteString("is"u8, EnumType<T>.NameOf(@is));
    }

    /// <summary>Writes a list of findings, in the order of their rules, each with its older state where it has one.</summary>
    /// <returns>How many are left out.</returns>
    private static int WriteFindings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<(Finding Finding, FindingState? Was)> findings, Language language)
    {
        var (rule, count, more) = ((ChangeRule?)null, 0, 0);
        writer.WriteStartArray(name);
        foreach (var (finding, was) in findings)
        {
            (rule, count) = finding.Rule == rule ? (rule, count + 1) : (finding.Rule, 1);
            if (count > AssessmentWriter.MostOfOneRule)
            {
                more++;
                continue;
            }

            writer.WriteStartObject();
            AssessmentWriter.WriteMembers(writer, finding, language);
            if (was is { } state)
            {
                writer.WriteString("was"u8, EnumType<FindingState>.NameOf(state));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        return more;
    }
}
