namespace Aalborg.Personnel.Testing;

/// <summary>That a rule finds something, and that its example is one.</summary>
internal static class ExamplePromise
{
    public static void Look(ChangeRule rule, RuleBook book, TrialResult[] results, Notebook notes)
    {
        if (Array.TrueForAll(results, result => result.Findings.IsEmpty && result.Thrown is null))
        {
            notes.Write(RulePromise.Example, "It finds nothing in any document, so nothing is known of its findings: give it an example, or documents of yours.");
        }

        if (rule.Example is { } example)
        {
            Hold("The example that is to fail", example.Fails, RuleOutcome.Failed, RuleOutcome.Open, RuleOutcome.Late);
            Hold("The example that is mended", example.Mended, RuleOutcome.Passed);
        }

        void Hold(string name, ChangeInitiative initiative, params RuleOutcome[] outcomes)
        {
            var trial = new Trial(book, new("that is its example", initiative), rule.Example.On);
            if (trial.Of(rule) is var result && (result.Thrown is not null || !outcomes.Contains(result.Outcome)))
            {
                notes.Write(RulePromise.Example, $"{name} is {(result.Thrown is null ? result.Outcome.InWords().English : "thrown at")}.", trial);
            }
        }
    }
}
