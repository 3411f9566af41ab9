using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The rules of the rule books that were seen, in the order in which they were, told with the days of the first assessment: results name them by index.</summary>
internal sealed class SarifRules(Language language)
{
    private readonly Dictionary<ChangeRule, int> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly List<(ChangeRule Rule, ParameterDays Days)> _rules = [];
    private RuleBook? _last;

    /// <summary>Takes in the rules of an assessment's book, whether they find anything or not.</summary>
    public void Add(Assessment assessment)
    {
        var book = assessment.RuleBook;
        if (ReferenceEquals(book, _last))
        {
            return;
        }

        _last = book;
        foreach (var rule in book.Rules)
        {
            if (_indices.TryAdd(rule, _rules.Count))
            {
                _rules.Add((rule, assessment.Days));
            }
        }
    }

    /// <summary>The place of a rule whose book was taken in.</summary>
    public int IndexOf(ChangeRule rule) => _indices[rule];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var (rule, days) in _rules)
        {
            Write(json, rule, days);
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, ChangeRule rule, ParameterDays days)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id.Value);
        if (SymbolOf(rule.Title.In(Language.English)) is { Length: > 0 } name)
        {
            json.WriteString("name"u8, name);
        }

        json.WriteMessage("shortDescription", Sentence(rule.Title.In(language)));
        json.WriteMessage("fullDescription", rule.ExplanationWith(days).In(language));
        json.WriteMessage("help", RuleHelp.Text(rule, days, language), RuleHelp.Markdown(rule, days, language));
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(rule.Severity));
        json.WriteEndObject();
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, ChangeRule rule)
    {
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        json.WriteStringValue(rule.Principle?.Id ?? "document");
        if (rule.IsInferred)
        {
            json.WriteStringValue("inferred"u8);
        }

        json.WriteEndArray();
        json.WriteString("severity"u8, PersonnelJson.NameOf(rule.Severity));
        json.WriteString("gate"u8, PersonnelJson.NameOf(rule.Gate));
        json.WriteStartArray("statements"u8);
        foreach (var statement in rule.Statements)
        {
            json.WriteStringValue(statement.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A title as SARIF names a rule for people, one word in every language: as in "ReferencesLeadSomewhere".</summary>
    private static string SymbolOf(string title)
    {
        var words = string.Concat(title.Select(c => c is '\'' or '’' ? "" : char.IsLetterOrDigit(c) ? c.ToString() : " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static string Sentence(string title) => title is [.., '.' or '?' or '!'] ? title : $"{title}.";

    /// <summary>Returns what a severity is called in SARIF. The no of people is a warning.</summary>
    public static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning or RuleSeverity.Judgement => "warning",
    };
}
