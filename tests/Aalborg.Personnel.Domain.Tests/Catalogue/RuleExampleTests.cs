namespace Aalborg.Personnel.Domain.Tests.Catalogue;

/// <summary>The examples of the rules are real: each is assessed, fails (or is late) and, mended, passes.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> RuleIds => [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Example_fails_and_mended_passes(string id)
    {
        var rule = AalborgPolicy.Rules.Find(new(id))!;
        var example = rule.Example!;

        Assess(example.Fails, example).OutcomeOf(rule.Id).Should().BeOneOf(RuleOutcome.Failed, RuleOutcome.Open, RuleOutcome.Late);
        Assess(example.Mended, example).OutcomeOf(rule.Id).Should().Be(RuleOutcome.Passed);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Example_breaks_no_other_rule_about_the_document(string id)
    {
        var example = AalborgPolicy.Rules.Find(new(id))!.Example!;

        OtherDocumentRulesViolatedIn(example.Fails).Should().BeEmpty();
        OtherDocumentRulesViolatedIn(example.Mended).Should().BeEmpty();

        IEnumerable<string> OtherDocumentRulesViolatedIn(ChangeInitiative initiative) =>
            Assess(initiative, example).Findings.Select(finding => finding.Rule)
                .Where(rule => rule.Principle is null).Select(rule => rule.Id.Value).Where(other => !other.Equals(id, StringComparison.Ordinal));
    }

    private static Assessment Assess(ChangeInitiative initiative, RuleExample example) => AalborgPolicy.Rules.Assess(initiative, example.On);
}
