namespace Aalborg.Personnel.Testing;

/// <summary>What holds of the findings of one assessment: that there are any and no exception, where they point, their order and what they say.</summary>
internal static class FindingRequirements
{
    public static void Look(ChangeRule rule, TestCase[] testCases, TestOutcome[] results, RequirementLog log)
    {
        for (var i = 0; i < testCases.Length; i++)
        {
            var (testCase, result) = (testCases[i], results[i]);
            if (result.Thrown is { } thrown)
            {
                log.Write(RuleRequirement.NeverThrows, $"It throws {thrown.GetType().Name}.", testCase, thrown);
            }

            if (result.Outcome == RuleOutcome.NotApplicable && testCase.Document.Initiative.PhaseOn(testCase.On) != ChangePhase.Stopped && rule.NotApplicableWhen is null)
            {
                log.Write(RuleRequirement.NotApplicable, "It can be not applicable, but does not say when (NotApplicableWhen).", testCase);
            }

            LookAtPlaces(testCase, result, log);
            foreach (var finding in result.Findings)
            {
                LookAtWords(testCase, finding, log);
            }
        }
    }

    private static void LookAtPlaces(TestCase testCase, TestOutcome result, RequirementLog log)
    {
        int[]? before = null;
        foreach (var finding in result.Findings)
        {
            var path = SchemaPointers.Find(finding.Pointer, testCase.Document.Json);
            if (path is null)
            {
                log.Write(RuleRequirement.Pointers, $"It points at {Shown(finding.Pointer, testCase)}, which is no place in the document.", testCase);
            }
            else if (before is not null && path.AsSpan().SequenceCompareTo(before) < 0)
            {
                log.Write(RuleRequirement.Order, $"It comes to {Shown(finding.Pointer, testCase)} after what stands behind it in the document.", testCase);
            }

            before = path;
        }

        if (result.Places.GroupBy(place => place).FirstOrDefault(place => place.Skip(1).Any()) is { } twice)
        {
            log.Write(RuleRequirement.Details, $"It has two findings at {Shown(twice.Key.Pointer, testCase)} that no detail tells apart.", testCase);
        }
    }

    private static void LookAtWords(TestCase testCase, Finding finding, RequirementLog log)
    {
        LookAt("message", finding.Message(Language.Danish), finding.Message(Language.English));
        LookAt("remedy", finding.Remedy(Language.Danish), finding.Remedy(Language.English));
        if (testCase.Document.IsRepeatedIn(finding.Detail) || testCase.Document.IsRepeatedIn(finding.Pointer))
        {
            log.Write(RuleRequirement.Discretion, "A detail or a pointer of its repeats a text from the document.", testCase);
        }

        void LookAt(string name, string danish, string english)
        {
            if (danish == english)
            {
                log.Write(RuleRequirement.Texts, $"A {name} of its is not there in both languages.", testCase);
            }

            if (testCase.Document.IsRepeatedIn(danish) || testCase.Document.IsRepeatedIn(english))
            {
                log.Write(RuleRequirement.Discretion, $"A {name} of its repeats a text from the document.", testCase);
            }
        }
    }

    /// <summary>The pointer, unless it repeats the document.</summary>
    private static string Shown(string pointer, TestCase testCase) => testCase.Document.IsRepeatedIn(pointer) ? "a pointer with a text from the document" : pointer;
}
