using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue;

/// <summary>What every test of a rule needs: the outcome and the findings of one rule, on a date written as in a document.</summary>
public abstract class RuleTests(RuleId rule)
{
    private protected static ChangeInitiative Compliant => Tests.Compliant.Initiative;

    private protected static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private protected RuleOutcome OutcomeOf(ChangeInitiative initiative, string on) =>
        AalborgPolicy.Rules.Assess(initiative, Date(on)).OutcomeOf(rule);

    private protected IReadOnlyList<Finding> FindingsIn(ChangeInitiative initiative, string on) =>
        [.. AalborgPolicy.Rules.Assess(initiative, Date(on)).Findings.Where(finding => finding.Rule.Id == rule)];

    /// <summary>The findings as "pointer" or, where they have a detail, "pointer (detail)".</summary>
    private protected IReadOnlyList<string> PlacesIn(ChangeInitiative initiative, string on) =>
        [.. FindingsIn(initiative, on).Select(finding => finding.Detail is null ? finding.Pointer : $"{finding.Pointer} ({finding.Detail})")];
}
