namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>Properties say little where chance never gets to the rules: that it does is held here.</summary>
public class RandomInitiativeTests
{
    [Fact]
    public void Every_rule_is_seen_to_pass_and_to_fail()
    {
        var seen = new HashSet<(RuleId, RuleOutcome)>();
        for (var seed = 0; seed < 4000; seed++)
        {
            var one = Case.Of(seed);
            seen.UnionWith(AalborgPolicy.Rules.Assess(one.Initiative, one.On).Rules.Select(result => (result.Rule.Id, result.Outcome)));
        }

        var rules = AalborgPolicy.Rules.Rules;
        rules.Where(rule => !seen.Contains((rule.Id, RuleOutcome.Passed))).Should().BeEmpty("each passes somewhere");
        rules.Where(rule => !seen.Contains((rule.Id, RuleOutcome.Failed))).Select(rule => rule.Id).Should()
            .Equal([AalborgRule.How14], "each fails somewhere, but for HOW-14: from the day it is due HOW-12 takes its place");
        seen.Should().Contain((AalborgRule.How14, RuleOutcome.Open));
        rules.Where(rule => rule.CanBeSetAside && !seen.Contains((rule.Id, RuleOutcome.Excused))).Should().BeEmpty("each is set aside somewhere");
    }

    [Fact]
    public void Seed_always_gives_the_same_case() => Case.Of(17).Should().Be(Case.Of(17)).And.NotBe(Case.Of(18));

    [Fact]
    public void Shrinking_gives_smaller_documents_that_can_be_read()
    {
        var (one, smaller) = (Case.Of(17), Shrinking.Of(Case.Of(17)).ToList());

        smaller.Should().HaveCountGreaterThan(20).And.OnlyContain(other => other.ToString().Length < one.ToString().Length);
    }
}
