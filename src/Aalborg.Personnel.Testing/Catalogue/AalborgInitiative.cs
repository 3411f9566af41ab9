namespace Aalborg.Personnel.Testing;

/// <summary>Change initiatives for tests with Aalborg Kommune's rules: compliant ones, and ones that break exactly one rule.</summary>
/// <remarks>Equal arguments give equal initiatives. What is in them, <see cref="CompliantInitiative"/> says.</remarks>
public static class AalborgInitiative
{
    private static readonly Dictionary<RuleId, Breach> Breaches =
        new Breach[][] { WhyBreaches.All, WhoBreaches.All, HowBreaches.All, ComBreaches.All, DocBreaches.All }
            .SelectMany(breaches => breaches).ToDictionary(breach => breach.Rule);

    /// <summary>An initiative in a phase on a date, which no rule has anything to say against: nothing failed, nothing open, every judgement a yes.</summary>
    /// <remarks>
    /// Of an idea two rules are open, HOW-14 and HOW-15: an idea has neither a start nor an end yet. When a change is stopped, some rules are no longer applicable.
    /// </remarks>
    /// <param name="phase">The phase: see <see cref="CompliantInitiative.In"/> for how far into it.</param>
    /// <param name="on">The date on which it is in that phase, from 1901-01-01 to 2198-12-31.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="phase"/> is not a named value.</exception>
    public static ChangeInitiative Compliant(ChangePhase phase, DateOnly on) => CompliantInitiative.In(phase, on, AalborgPolicy.Rules);

    /// <summary>An initiative in which a rule fails on a date, and no other rule has a finding.</summary>
    /// <remarks>
    /// It is the compliant initiative when it is closed, so that every rule is due, with one thing changed; a judgement rule is answered with no. HOW-07 and HOW-08 are broken
    /// during the change and COM-10 when it is stopped. COM-01 and HOW-14 are broken in preparation, where they are open: once the change has started, what they ask for comes late, or HOW-12 asks for it.
    /// WHO-05 is late, not failed: an involvement after the decision either has begun or, once the change has started, is for WHO-04.
    /// On earlier dates the rule may be open. WHO-01 cannot be broken alone: <see cref="AlsoViolatedWith"/> returns the others.
    /// </remarks>
    /// <param name="rule">The rule: as in <c>AalborgRule.Why05</c>.</param>
    /// <param name="on">The date, from 1901-01-01 to 2198-12-31.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Aalborg's rule book has no such rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public static ChangeInitiative Breaking(RuleId rule, DateOnly on)
    {
        var breach = Of(rule);
        return breach.Break(Compliant(breach.Phase, on));
    }

    /// <summary>The rules that cannot but fail together with a rule: none, for most.</summary>
    /// <remarks>
    /// WHO-01 (no stakeholders): then no effect is for anyone and no message is to anyone, so WHY-05 and COM-01 to COM-05.
    /// </remarks>
    /// <param name="rule">The rule.</param>
    /// <returns>The ids of the other rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Aalborg's rule book has no such rule.</exception>
    public static ValueList<RuleId> AlsoViolatedWith(RuleId rule) => Of(rule).AlsoViolated;

    private static Breach Of(RuleId rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Breaches.TryGetValue(rule, out var breach) ? breach
            : AalborgPolicy.Rules.Find(rule) is { IsJudgement: true } ? Breach.Declined(rule)
            : throw new ArgumentException("Aalborg's rule book has no such rule.", nameof(rule));
    }
}
