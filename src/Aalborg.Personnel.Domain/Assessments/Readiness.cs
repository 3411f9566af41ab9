namespace Aalborg.Personnel;

/// <summary>What is missing before a phase may be entered.</summary>
public sealed record Readiness
{
    internal Readiness(ChangePhase phase, bool isReady, ValueList<Finding> missing, ValueList<ChangeRule> judgementsMissing, ValueList<ChangeRule> contested)
    {
        (Phase, IsReady, Missing, JudgementsMissing, Contested) = (phase, isReady, missing, judgementsMissing, contested);
    }

    /// <summary>The phase asked about.</summary>
    public ChangePhase Phase { get; }

    /// <summary>Whether the phase may be entered: no error is missing, and the initiative is not stopped.</summary>
    public bool IsReady { get; }

    /// <summary>The failed and open findings of the rules whose gate is the phase or an earlier one, errors and warnings. What is late can no longer be mended and is not among them.</summary>
    public ValueList<Finding> Missing { get; }

    /// <summary>Those of the <see cref="Missing"/> findings that stand in the way: the errors. Warnings do not.</summary>
    public ValueList<Finding> Blocking => [.. Missing.Where(finding => finding.Severity == RuleSeverity.Error)];

    /// <summary>The rules of those gates that still need people's judgement. They do not make it unready, but nobody should miss them.</summary>
    public ValueList<ChangeRule> JudgementsMissing { get; }

    /// <summary>The judgement rules of those gates answered with no; their findings are among the <see cref="Missing"/>. They do not make it unready either.</summary>
    public ValueList<ChangeRule> Contested { get; }
}
