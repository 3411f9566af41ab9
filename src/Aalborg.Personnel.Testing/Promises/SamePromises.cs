namespace Aalborg.Personnel.Testing;

/// <summary>That a rule says the same whenever, wherever and by however many it is asked.</summary>
internal static class SamePromises
{
    private const int Threads = 4;

    public static void Look(ChangeRule rule, Trial[] trials, TrialResult[] results, Notebook notes)
    {
        for (var i = trials.Length - 1; i >= 0; i--)
        {
            Compare(i, trials[i].Of(rule), RulePromise.Deterministic, "It finds something else when it is asked again.");
        }

        if (notes.HasSomeOf(RulePromise.Deterministic))
        {
            return;
        }

        foreach (var culture in InCulture.Telling)
        {
            var there = InCulture.Ask(culture, () => Array.ConvertAll(trials, trial => trial.Of(rule)));
            for (var i = 0; i < trials.Length; i++)
            {
                Compare(i, there[i], RulePromise.Cultures, $"It finds something else in the culture {culture.Name}.");
            }
        }

        var together = Together(rule, trials);
        for (var i = 0; i < trials.Length; i++)
        {
            Compare(i, together[i], RulePromise.Threads, "It finds something else when many threads ask at once.");
        }

        void Compare(int i, TrialResult again, RulePromise promise, string message)
        {
            if (!again.IsLike(results[i]))
            {
                notes.Write(promise, message, trials[i]);
            }
        }
    }

    /// <summary>The trials, each thread taking its turn.</summary>
    private static TrialResult[] Together(ChangeRule rule, Trial[] trials)
    {
        var results = new TrialResult[trials.Length];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            for (var i = first; i < trials.Length; i += Threads)
            {
                results[i] = trials[i].Of(rule);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
