namespace Aalborg.Personnel.Testing;

/// <summary>That a rule finds something, and that its example is one.</summary>
internal static class ExampleRequirement
{
    public static void Look(ChangeRule rule, RuleBook book, TestOutcome[] results, RequirementLog log)
    {
        if (Array.TrueForAll(results, result => result.Findings.IsEmpty && result.Thrown is null))
        {
            log.Write(RuleRequirement.Example, "It finds nothing in any document, so nothing is known of its findings: give it an example, or documents of yours.");
        }

        if (rule.Example is { } example)
        {
            Hold("The example that is to fail", example.Fails, RuleOutcome.Failed, RuleOutcome.Open, RuleOutcome.Late);
            Hold("The example that is mended", example.Mended, RuleOutcome.Passed);
        }

        void Hold(string name, ChangeInitiative initiative, params RuleOutcome[] outcomes)
        {
            var testCase = new TestCase(book, new("that is its example", initiative), rule.Example.On);
            if (testCase.Of(rule) is var result && (result.Thrown is not null || !outcomes.Contains(result.Outcome)))
            {
                log.Write(RuleRequirement.Example, $"{name} is {(result.Thrown is null ? result.Outcome.InWords().English : "thrown at")}.", testCase);
            }
        }
    }
}
