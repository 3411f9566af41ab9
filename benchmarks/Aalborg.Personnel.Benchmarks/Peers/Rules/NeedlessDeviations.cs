using FluentValidation.Results;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Deviations from a rule that is not violated.</summary>
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
            if (deviations[i].HoldsOn(dated.On) && KnownRules.SetAside.Contains(deviations[i].Rule) && !violated.Contains(deviations[i].Rule.Value))
            {
                failures.Add(RuleNaming.Failure(AalborgRule.Doc06, $"/deviations/{i}"));
            }
        }

        return failures;
    }
}
