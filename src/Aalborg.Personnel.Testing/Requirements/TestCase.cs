namespace Aalborg.Personnel.Testing;

/// <summary>A document that a rule is held against on a date, in a rule book.</summary>
internal sealed record TestCase(RuleBook Book, TestDocument Document, DateOnly On)
{
    /// <summary>What a rule says, or what it throws.</summary>
    public TestOutcome Of(ChangeRule rule) => Of(rule, Document.Initiative);

    /// <summary>What a rule says of another initiative in place of this one.</summary>
    public TestOutcome Of(ChangeRule rule, ChangeInitiative initiative)
    {
#pragma warning disable CA1031 // Whatever a rule throws is the answer.
        try
        {
            var assessment = Book.Assess(initiative, On);
            return new(assessment.OutcomeOf(rule.Id), [.. assessment.Findings.Where(finding => finding.Rule == rule)]);
        }
        catch (Exception exception)
        {
            return new(default, []) { Thrown = exception };
        }
#pragma warning restore CA1031
    }
}
