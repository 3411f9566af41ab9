using System.Globalization;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests.Catalogue;

/// <summary>What the texts of the rules may say.</summary>
public partial class RuleTextTests
{
    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Where(rule => rule.Principle is not null).Select(rule => rule.Id.Value)];

    public static TheoryData<string> RuleIdsOfHowAndCom => [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value).Where(id => id[..3] is "HOW" or "COM")];

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
    [MemberData(nameof(RuleIdsOfHowAndCom))]
    public void Texts_address_you_and_nobody_at_large(string id)
    {
        var rule = Rule(id);

        foreach (var text in new[] { rule.Title, rule.Explanation, rule.Remedy, rule.NotApplicableWhen ?? rule.Title })
        {
            Quoted().Replace(text.Danish, "").Should().NotMatchRegex(@"\b(man|vi|vores|endnu ingen)\b");
        }
    }

    private static IEnumerable<string> Quotes(string text) => Quoted().Matches(text).Select(match => match.Groups[1].Value);

    private static IEnumerable<int> Numbers(string text) => Number().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("»(?:… )?([^«]*)«", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<![-0-9A-Z])[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
