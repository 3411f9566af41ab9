using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Writes what an assessment says, for other systems.</summary>
internal static class AssessmentWriter
{
    /// <summary>Of so many findings of one rule a list that is written has all; of more it has the first.</summary>
    internal const int MostOfOneRule = 1_000;

    /// <summary>An assessment that stands alone: the sentences its findings stand on come last in it.</summary>
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Language language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, assessment, language);
        WriteCited(writer, assessment.Cited);
        writer.WriteEndObject();
    }

    /// <summary>An assessment in a result, which does not tell the sentences.</summary>
    public static void WriteWithoutCited(Utf8JsonWriter writer, Assessment assessment, Language language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, assessment, language);
        writer.WriteEndObject();
    }

    /// <summary>The sentences that findings stand on, each with its words.</summary>
    public static void WriteCited(Utf8JsonWriter writer, IEnumerable<Statement> statements)
    {
        writer.WriteStartArray("cited"u8);
        foreach (var statement in statements)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, statement.Id);
            writer.WriteString("da"u8, statement.Text.Danish);
            WriteOptional(writer, "en"u8, statement.Text.English);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Assessment assessment, Language language)
    {
        writer.WriteString("schemaVersion"u8, SchemaVersionType.Current);
        writer.WriteString("initiative"u8, assessment.InitiativeId);
        WriteOptional(writer, "title"u8, assessment.Title);
        writer.WriteString("policy"u8, assessment.RuleBook.SubPolicy.Id);
        WriteOptional(writer, "policyVersion"u8, assessment.RuleBook.PolicyVersion);
        writer.WriteString("ruleBook"u8, assessment.RuleBook.Id);
        WriteOptional(writer, "profile"u8, assessment.Profile?.Name);
        writer.WritePropertyName("on"u8);
        DateType.Instance.Write(writer, assessment.On);
        writer.WriteString("phase"u8, EnumType<ChangePhase>.NameOf(assessment.Phase));
        WriteVerdicts(writer, assessment);
        WriteQuestions(writer, assessment);
        WriteRules(writer, assessment);
        WriteFindings(writer, "findings"u8, assessment.Findings, language);
    }

    public static void Write(Utf8JsonWriter writer, Readiness readiness, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("phase"u8, EnumType<ChangePhase>.NameOf(readiness.Phase));
        writer.WriteBoolean("ready"u8, readiness.IsReady);
        WriteFindings(writer, "missing"u8, readiness.Missing, language);
        WriteIds(writer, "judgementsMissing"u8, readiness.JudgementsMissing);
        WriteIds(writer, "contested"u8, readiness.Contested);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<ChangeRule> rules)
    {
        writer.WriteStartArray(name);
        foreach (var rule in rules)
        {
            writer.WriteStringValue(rule.Id.Value);
        }

        writer.WriteEndArray();
    }

    private static void WriteVerdicts(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartArray("verdicts"u8);
        foreach (var (principle, verdict, counts) in assessment.Verdicts)
        {
            writer.WriteStartObject();
            writer.WriteString("principle"u8, principle.Id);
            writer.WriteString("verdict"u8, EnumType<Verdict>.NameOf(verdict));
            writer.WriteStartObject("counts"u8);
            writer.WriteNumber("failedErrors"u8, counts.FailedErrors);
            writer.WriteNumber("failedWarnings"u8, counts.FailedWarnings);
            writer.WriteNumber("openErrors"u8, counts.OpenErrors);
            writer.WriteNumber("openWarnings"u8, counts.OpenWarnings);
            writer.WriteNumber("late"u8, counts.Late);
            writer.WriteNumber("excused"u8, counts.Excused);
            writer.WriteNumber("contested"u8, counts.Contested);
            writer.WriteNumber("judgementsMissing"u8, counts.JudgementsMissing);
            writer.WriteEndObject();
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
            writer.WriteString("state"u8, EnumType<QuestionState>.NameOf(state));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter writer, Assessment assessment)
    {
        var counts = assessment.Findings.GroupBy(finding => finding.Rule).ToDictionary(ofRule => ofRule.Key, ofRule => ofRule.Count());
        writer.WriteStartArray("rules"u8);
        foreach (var (rule, outcome) in assessment.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, rule.Id.Value);
            writer.WriteString("outcome"u8, EnumType<RuleOutcome>.NameOf(outcome));
            if (counts.GetValueOrDefault(rule) - MostOfOneRule is var more and > 0)
            {
                writer.WriteNumber("more"u8, more);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<Finding> findings, Language language)
    {
        writer.WriteStartArray(name);
        ChangeRule? rule = null;
        var count = 0;
        foreach (var finding in findings)
        {
            (rule, count) = finding.Rule == rule ? (rule, count + 1) : (finding.Rule, 1);
            if (count > MostOfOneRule)
            {
                continue;
            }

            writer.WriteStartObject();
            WriteMembers(writer, finding, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The members of a finding, in an object that may have others behind them.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteString("rule"u8, finding.Rule.Id.Value);
        writer.WriteString("severity"u8, EnumType<RuleSeverity>.NameOf(finding.Severity));
        writer.WriteString("state"u8, EnumType<FindingState>.NameOf(finding.State));
        writer.WriteString("pointer"u8, finding.Pointer);
        WriteOptional(writer, "detail"u8, finding.Detail);
        if (finding.DaysLate is { } days)
        {
            writer.WriteNumber("daysLate"u8, days);
        }

        writer.WriteString("fingerprint"u8, finding.Fingerprint);
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
    }

    public static void WriteOptional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
