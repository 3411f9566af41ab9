namespace Aalborg.Personnel.Testing;

/// <summary>What holds of the findings of one assessment: that there are any and no exception, where they point, their order and what they say.</summary>
internal static class FoundPromises
{
    public static void Look(ChangeRule rule, Trial[] trials, TrialResult[] results, Notebook notes)
    {
        for (var i = 0; i < trials.Length; i++)
        {
            var (trial, result) = (trials[i], results[i]);
            if (result.Thrown is { } thrown)
            {
                notes.Write(RulePromise.NeverThrows, $"It throws {thrown.GetType().Name}.", trial, thrown);
            }

            if (result.Outcome == RuleOutcome.NotApplicable && trial.Document.Initiative.PhaseOn(trial.On) != ChangePhase.Stopped && rule.NotApplicableWhen is null)
            {
                notes.Write(RulePromise.NotApplicable, "It can be not applicable, but does not say when (NotApplicableWhen).", trial);
            }

            LookAtPlaces(trial, result, notes);
            foreach (var finding in result.Findings)
            {
                LookAtWords(trial, finding, notes);
            }
        }
    }

    private static void LookAtPlaces(Trial trial, TrialResult result, Notebook notes)
    {
        int[]? before = null;
        foreach (var finding in result.Findings)
        {
            var path = DocumentPlaces.Find(finding.Pointer, trial.Document.Json);
            if (path is null)
            {
                notes.Write(RulePromise.Pointers, $"It points at {Shown(finding.Pointer, trial)}, which is no place in the document.", trial);
            }
            else if (before is not null && path.AsSpan().SequenceCompareTo(before) < 0)
            {
                notes.Write(RulePromise.Order, $"It comes to {Shown(finding.Pointer, trial)} after what stands behind it in the document.", trial);
            }

            before = path;
        }

        if (result.Places.GroupBy(place => place).FirstOrDefault(place => place.Skip(1).Any()) is { } twice)
        {
            notes.Write(RulePromise.Details, $"It has two findings at {Shown(twice.Key.Pointer, trial)} that no detail tells apart.", trial);
        }
    }

    private static void LookAtWords(Trial trial, Finding finding, Notebook notes)
    {
        LookAt("message", finding.Message(Language.Danish), finding.Message(Language.English));
        LookAt("remedy", finding.Remedy(Language.Danish), finding.Remedy(Language.English));
        if (trial.Document.IsRepeatedIn(finding.Detail) || trial.Document.IsRepeatedIn(finding.Pointer))
        {
            notes.Write(RulePromise.Discretion, "A detail or a pointer of its repeats a text from the document.", trial);
        }

        void LookAt(string name, string danish, string english)
        {
            if (danish == english)
            {
                notes.Write(RulePromise.Texts, $"A {name} of its is not there in both languages.", trial);
            }

            if (trial.Document.IsRepeatedIn(danish) || trial.Document.IsRepeatedIn(english))
            {
                notes.Write(RulePromise.Discretion, $"A {name} of its repeats a text from the document.", trial);
            }
        }
    }

    /// <summary>The pointer, unless it repeats the document.</summary>
    private static string Shown(string pointer, Trial trial) => trial.Document.IsRepeatedIn(pointer) ? "a pointer with a text from the document" : pointer;
}
