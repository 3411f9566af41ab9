namespace Aalborg.Personnel.Testing;

/// <summary>The one thing to change in a compliant initiative so that a rule fails.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Break">What to change.</param>
/// <param name="AlsoViolated">The rules that cannot but fail too.</param>
internal sealed record Breach(RuleId Rule, Func<ChangeInitiative, ChangeInitiative> Break, ValueList<RuleId> AlsoViolated = default)
{
    /// <summary>The phase in which the rule is due.</summary>
    public ChangePhase Phase { get; init; } = ChangePhase.Closed;

    /// <summary>A judgement rule that is answered with no.</summary>
    public static Breach Declined(RuleId rule) => new(
        rule,
        change => change with
        {
            Judgements = [.. change.Judgements.Select(judgement => judgement.Rule == rule ? judgement with { Answer = JudgementAnswer.No } : judgement)],
        });
}
