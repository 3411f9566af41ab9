using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what an assessment says, for other systems.</summary>
internal static class AssessmentWriter
{
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, SchemaVersionKind.Current);
        writer.WriteString("initiative"u8, assessment.InitiativeId);
        writer.WriteString("policy"u8, assessment.RuleBook.SubPolicy.Id);
        WriteOptional(writer, "policyVersion"u8, assessment.RuleBook.PolicyVersion);
        writer.WriteString("ruleBook"u8, assessment.RuleBook.Id);
        WriteOptional(writer, "profile"u8, assessment.Profile?.Name);
        writer.WritePropertyName("on"u8);
        DateKind.Instance.Write(writer, assessment.On);
        writer.WriteString("phase"u8, EnumKind<ChangePhase>.NameOf(assessment.Phase));
        WriteVerdicts(writer, assessment);
        WriteQuestions(writer, assessment);
        WriteRules(writer, assessment);
        WriteFindings(writer, "findings"u8, assessment.Findings, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Readiness readiness, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("phase"u8, EnumKind<ChangePhase>.NameOf(readiness.Phase));
        writer.WriteBoolean("ready"u8, readiness.IsReady);
        WriteFindings(writer, "missing"u8, readiness.Missing, language);
        writer.WriteStartArray("judgementsMissing"u8);
        foreach (var rule in readiness.JudgementsMissing)
        {
            writer.WriteStringValue(rule.Id.Value);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteVerdicts(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartArray("verdicts"u8);
        foreach (var (principle, verdict) in assessment.Verdicts)
        {
            writer.WriteStartObject();
            writer.WriteString("principle"u8, principle.Id);
            writer.WriteString("verdict"u8, EnumKind<Verdict>.NameOf(verdict));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartArray("questions"u8);
        foreach (var (question, state) in assessment.Questions)
        {
            writer.WriteStartObject();
            writer.WriteString("question"u8, question.Id);
            writer.WriteString("state"u8, EnumKind<QuestionState>.NameOf(state));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartArray("rules"u8);
        foreach (var (rule, outcome) in assessment.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, rule.Id.Value);
            writer.WriteString("outcome"u8, EnumKind<RuleOutcome>.NameOf(outcome));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<Finding> findings, Language language)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, finding.Rule.Id.Value);
            writer.WriteString("severity"u8, EnumKind<RuleSeverity>.NameOf(finding.Severity));
            writer.WriteString("state"u8, EnumKind<FindingState>.NameOf(finding.State));
            writer.WriteString("pointer"u8, finding.Pointer);
            WriteOptional(writer, "detail"u8, finding.Detail);
            writer.WriteStartArray("statements"u8);
            foreach (var statement in finding.Statements)
            {
                writer.WriteStringValue(statement.Id);
            }

            writer.WriteEndArray();
            if (finding.IsInferred)
            {
                writer.WriteBoolean("inferred"u8, true);
            }

            writer.WriteString("message"u8, finding.Message(language));
            writer.WriteString("remedy"u8, finding.Remedy(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
