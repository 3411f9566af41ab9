namespace Aalborg.Personnel;

/// <summary>What is missing before a phase may be entered.</summary>
public sealed record Readiness
{
    internal Readiness()
    {
    }

    /// <summary>The phase asked about.</summary>
    public required ChangePhase Phase { get; init; }

    /// <summary>Whether the phase may be entered: no error is missing, and the initiative is not stopped.</summary>
    public required bool IsReady { get; init; }

    /// <summary>The failed and open findings of the rules whose gate is the phase or an earlier one.</summary>
    public required ValueList<Finding> Missing { get; init; }

    /// <summary>The rules of those gates that still need people's judgement. They do not make it unready, but nobody should miss them.</summary>
    public required ValueList<ChangeRule> JudgementsMissing { get; init; }
}
