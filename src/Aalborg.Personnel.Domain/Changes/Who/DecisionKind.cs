namespace Aalborg.Personnel;

/// <summary>What a decision is about.</summary>
public enum DecisionKind
{
    /// <summary>The change itself. The rules about early involvement count from it.</summary>
    Change,

    /// <summary>The process: "we ask the staff first".</summary>
    Process,
}
