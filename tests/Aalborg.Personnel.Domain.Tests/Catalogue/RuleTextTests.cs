using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests.Catalogue;

/// <summary>What the texts of the rules may say.</summary>
public partial class RuleTextTests
{
    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Where(rule => rule.Principle is not null).Select(rule => rule.Id.Value)];

    public static TheoryData<string> RulesWithDays => [.. AalborgPolicy.Rules.Rules.Where(rule => !rule.Parameters.IsEmpty).Select(rule => rule.Id.Value)];

    private static ChangeRule Rule(string id) => AalborgPolicy.Rules.Find(new(id))!;

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Explanation_quotes_nothing_but_the_sentences_of_the_rule(string id)
    {
        var rule = Rule(id);

        foreach (var quote in Quotes(rule.Explanation.Danish))
        {
            rule.Statements.Should().Contain(
                statement => statement.Danish.Contains(quote, StringComparison.OrdinalIgnoreCase), "»{0}« is quoted", quote);
        }
    }

    [Theory]
    [MemberData(nameof(RulesWithDays))]
    public void Texts_name_the_days_of_the_profile(string id)
    {
        var rule = Rule(id);
        var days = new ParameterDays([.. rule.Parameters.Select(parameter => parameter.At(7))]);

        Numbers(rule.ExplanationWith(days).Danish).Concat(Numbers(rule.RemedyWith(days).Danish)).Should().OnlyContain(number => number == 7);
        Numbers(rule.ExplanationWith(days).English!).Concat(Numbers(rule.RemedyWith(days).English!)).Should().OnlyContain(number => number == 7);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Texts_address_you_and_nobody_at_large(string id)
    {
        foreach (var text in TextsOf(Rule(id)))
        {
            Quoted().Replace(text.Danish, "").Should().NotMatchRegex(@"\b([Mm]an|[Vv]i|[Vv]ores|endnu ingen)\b");
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Explanation_says_that_something_is_inferred_where_the_rule_is(string id)
    {
        var rule = Rule(id);

        rule.Explanation.Danish.Contains("udledt", StringComparison.Ordinal).Should().Be(rule.IsInferred);
        rule.Explanation.English!.Contains("inferred", StringComparison.Ordinal).Should().Be(rule.IsInferred);
    }

    /// <summary>All but the title, which may be the policy's own words, and messages with dates, which the rule's own tests see.</summary>
    private static IEnumerable<LocalizedText> TextsOf(ChangeRule rule) =>
    [
        rule.Explanation,
        rule.Remedy,
        .. rule.NotApplicableWhen is { } exemption ? [exemption] : Array.Empty<LocalizedText>(),
        .. rule is JudgementRule judgement ? [judgement.Declined] : Array.Empty<LocalizedText>(),
        .. rule.GetType().GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(LocalizedText)).Select(field => (LocalizedText)field.GetValue(null)!),
    ];

    private static IEnumerable<string> Quotes(string text) => Quoted().Matches(text).Select(match => match.Groups["quote"].Value);

    private static IEnumerable<int> Numbers(string text) => Number().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("»(… )?(?<quote>[^«]*)«", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<![-0-9A-Z])[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
