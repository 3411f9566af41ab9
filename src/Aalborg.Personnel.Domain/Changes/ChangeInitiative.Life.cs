using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>What happens to the initiative as a whole; what happens in its four sections and to its time stands with them.</content>
public sealed partial record ChangeInitiative
{
    private IdSpace Ids => new(this);

    private Plan Plan => WhatAndHow.Plan;

    /// <summary>The initiative is registered in another system, for example journalised in a case system (ESDH).</summary>
    /// <param name="identifier">The system, and what the initiative is called there.</param>
    /// <returns>A new initiative with the identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is <see langword="null"/>.</exception>
    public ChangeInitiative AddIdentifier(ExternalIdentifier identifier) => this with { Identifiers = [.. Identifiers, Guard.Against.Null(identifier)] };

    /// <summary>People judged (vurderede) what only people can judge.</summary>
    /// <param name="judgement">Their answer.</param>
    /// <returns>A new initiative with the judgement; those given before stand, and the latest counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judgement"/> is <see langword="null"/>.</exception>
    public ChangeInitiative Judge(Judgement judgement) => this with { Judgements = [.. Judgements, Guard.Against.Null(judgement)] };

    /// <summary>People judged (vurderede) what only people can judge. Whether a rule book has the rule is for DOC-05 to say.</summary>
    /// <param name="rule">The judgement rule that is answered, as in <c>AalborgRule.Why13</c>.</param>
    /// <param name="on">When.</param>
    /// <param name="judgedBy">Who answered: a role, never a name.</param>
    /// <param name="answer">The answer; yes where nothing else is said.</param>
    /// <param name="note">What was said about it.</param>
    /// <returns>A new initiative with the judgement; those given before stand, and the latest counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="judgedBy"/> is blank, or <paramref name="answer"/> is no value of its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative Judge(RuleId rule, DateOnly on, string judgedBy, JudgementAnswer answer = JudgementAnswer.Yes, string? note = null) =>
        Judge(new Judgement { Rule = rule, On = on, JudgedBy = judgedBy, Answer = answer, Note = note });

    /// <summary>A rule is set aside in this initiative (fravigelse). Whether a rule book has the rule, and lets it be set aside, is for DOC-05 to say.</summary>
    /// <param name="deviation">
    /// The rule, the reason, who decided it and from when, each by its name, so that none is taken for another:
    /// <c>change.Deviate(new() { Rule = AalborgRule.Who09, Reason = …, DecidedBy = …, On = … })</c>.
    /// </param>
    /// <returns>A new initiative with the deviation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deviation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public ChangeInitiative Deviate(Deviation deviation)
    {
        Guard.Against.InvalidInput(
            Guard.Against.Null(deviation), nameof(Deviation.Until), one => !(one.Until < one.On), "A deviation cannot end before it begins.");
        return this with { Deviations = [.. Deviations, deviation] };
    }

    private ChangeInitiative With(Plan plan) => this with { WhatAndHow = WhatAndHow with { Plan = plan } };
}
