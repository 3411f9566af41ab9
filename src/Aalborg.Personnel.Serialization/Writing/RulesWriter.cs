using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what rules say of themselves, and what became of the statements of a policy, for other systems.</summary>
internal static class RulesWriter
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<ChangeRule> rules, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, rule.Id.Value);
            if (rule.Principle is { } principle)
            {
                writer.WriteString("principle"u8, principle.Id);
            }

            WriteTexts(writer, "statements"u8, rule.Statements.Select(statement => statement.Id));
            writer.WriteBoolean("inferred"u8, rule.IsInferred);
            writer.WriteString("severity"u8, EnumType<RuleSeverity>.NameOf(rule.Severity));
            writer.WriteString("gate"u8, EnumType<ChangePhase>.NameOf(rule.Gate));
            writer.WriteString("title"u8, rule.Title.In(language));
            writer.WriteString("explanation"u8, rule.Explanation.In(language));
            writer.WriteString("remedy"u8, rule.Remedy.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PolicyCoverage coverage, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("statements"u8);
        foreach (var one in coverage.Statements)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, one.Statement.Id);
            WriteTexts(writer, "rules"u8, one.Rules.Select(rule => rule.Id.Value));
            WriteTexts(writer, "dispositions"u8, one.Dispositions.Select(disposition => EnumType<StatementDisposition>.NameOf(disposition).Value));
            if (one.Note is { } note)
            {
                writer.WriteString("note"u8, note.In(language));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        writer.WritePropertyName(name);
        JsonTypes.Texts.Write(writer, [.. texts]);
    }
}
