namespace Aalborg.Personnel.Testing;

/// <summary>That a deviation excuses what a rule finds, and changes nothing else.</summary>
internal static class DeviationRequirement
{
    public static void Look(ChangeRule rule, TestCase[] testCases, TestOutcome[] results, RequirementLog log)
    {
        if (!rule.CanBeSetAside)
        {
            return;
        }

        var deviation = new Deviation { Rule = rule.Id, Reason = MarkedText.Number(0), DecidedBy = MarkedText.Number(0), On = DocumentDate.First };
        for (var i = 0; i < testCases.Length; i++)
        {
            var (initiative, result) = (testCases[i].Document.Initiative, results[i]);
            if (initiative.PhaseOn(testCases[i].On) == ChangePhase.Stopped || result.Thrown is not null)
            {
                continue; // In a stopped initiative open findings fall away and excused ones stay, so that the two differ.
            }

            var excused = testCases[i].Of(rule, initiative with { Deviations = [.. initiative.Deviations, deviation] });
            if (!excused.Places.SequenceEqual(result.Places) || excused.Findings.Any(finding => finding.State != FindingState.Excused))
            {
                log.Write(RuleRequirement.Deviations, "It finds something else when a deviation sets it aside.", testCases[i]);
            }
        }
    }
}
