using System.Collections.Frozen;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The rules that a document may name, taken from the rule book once.</summary>
internal static class KnownRules
{
    /// <summary>Those that people judge.</summary>
    public static FrozenSet<RuleId> Judged { get; } = AalborgPolicy.Rules.Rules.Where(rule => rule.IsJudgement).Select(rule => rule.Id).ToFrozenSet();

    /// <summary>Those that a deviation may set aside.</summary>
    public static FrozenSet<RuleId> SetAside { get; } = AalborgPolicy.Rules.Rules.Where(rule => rule.CanBeSetAside).Select(rule => rule.Id).ToFrozenSet();
}
