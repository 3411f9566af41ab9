namespace Aalborg.Personnel;

/// <summary>A deviation of an initiative that is neither closed nor stopped.</summary>
/// <param name="InitiativeId">The id of the initiative.</param>
/// <param name="Title">The title of the initiative; <see langword="null"/> if personal data was found in it.</param>
/// <param name="Rule">The rule that is set aside.</param>
/// <param name="On">From when.</param>
/// <param name="Until">The last day; <see langword="null"/> if it is until further notice.</param>
/// <param name="State">Where it stands.</param>
public sealed record PortfolioDeviation(Guid InitiativeId, string? Title, ChangeRule Rule, DateOnly On, DateOnly? Until, DeviationState State)
{
    /// <summary>The deviations of an initiative; those that name a rule that does not exist or cannot be set aside are none (DOC-05).</summary>
    internal static IEnumerable<PortfolioDeviation> In(ChangeInitiative initiative, Assessment assessment, int days)
    {
        for (var i = 0; i < initiative.Deviations.Count; i++)
        {
            var deviation = initiative.Deviations[i];
            if (assessment.RuleBook.Find(deviation.Rule) is { CanBeSetAside: true } rule)
            {
                yield return new(
                    initiative.Id, assessment.Title, rule, deviation.On, deviation.Until, StateOf(deviation.Until, assessment.OutcomeOf(rule.Id), assessment.On, days));
            }
        }
    }

    /// <summary>The first that fits. A rule that is passed or not applicable has nothing to excuse.</summary>
    private static DeviationState StateOf(DateOnly? until, RuleOutcome outcome, DateOnly on, int days) =>
        until < on ? DeviationState.Over
        : outcome is RuleOutcome.Passed or RuleOutcome.NotApplicable ? DeviationState.Needless
        : until <= on.AddDays(days) ? DeviationState.Ends
        : DeviationState.Holds;
}
