using FluentValidation.Results;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Deviations that have run out, or that are from a rule that was not violated.</summary>
internal static class NeedlessDeviations
{
    public static List<ValidationFailure> Of(DatedInitiative dated, List<ValidationFailure> found)
    {
        var failures = new List<ValidationFailure>();
        var deviations = dated.Initiative.Deviations;
        if (deviations.IsEmpty)
        {
            return failures;
        }

        var violated = found.Select(failure => failure.ErrorCode).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < deviations.Count; i++)
        {
            if (deviations[i].On <= dated.On
                && KnownRules.SetAside.Contains(deviations[i].Rule)
                && (deviations[i].Until < dated.On || !violated.Contains(deviations[i].Rule.Value)))
            {
                failures.Add(RuleNaming.Failure(AalborgRule.Doc06, $"/deviations/{i}"));
            }
        }

        return failures;
    }
}
