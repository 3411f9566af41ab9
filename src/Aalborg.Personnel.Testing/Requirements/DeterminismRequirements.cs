namespace Aalborg.Personnel.Testing;

/// <summary>That a rule says the same whenever, wherever and by however many it is asked.</summary>
internal static class DeterminismRequirements
{
    private const int Threads = 4;

    public static void Look(ChangeRule rule, TestCase[] testCases, TestOutcome[] results, RequirementLog log)
    {
        for (var i = testCases.Length - 1; i >= 0; i--)
        {
            Compare(i, testCases[i].Of(rule), RuleRequirement.Deterministic, "It finds something else when it is asked again.");
        }

        if (log.HasSomeOf(RuleRequirement.Deterministic))
        {
            return;
        }

        foreach (var culture in InCulture.Telling)
        {
            var there = InCulture.Ask(culture, () => Array.ConvertAll(testCases, testCase => testCase.Of(rule)));
            for (var i = 0; i < testCases.Length; i++)
            {
                Compare(i, there[i], RuleRequirement.Cultures, $"It finds something else in the culture {culture.Name}.");
            }
        }

        var together = Together(rule, testCases);
        for (var i = 0; i < testCases.Length; i++)
        {
            Compare(i, together[i], RuleRequirement.Threads, "It finds something else when many threads ask at once.");
        }

        void Compare(int i, TestOutcome again, RuleRequirement requirement, string message)
        {
            if (!again.IsLike(results[i]))
            {
                log.Write(requirement, message, testCases[i]);
            }
        }
    }

    /// <summary>The testCases, each thread taking its turn.</summary>
    private static TestOutcome[] Together(ChangeRule rule, TestCase[] testCases)
    {
        var results = new TestOutcome[testCases.Length];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            for (var i = first; i < testCases.Length; i += Threads)
            {
                results[i] = testCases[i].Of(rule);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
