namespace Aalborg.Personnel;

/// <summary>How far a question of the policy is answered.</summary>
public enum QuestionState
{
    /// <summary>Ubesvaret.</summary>
    Open,

    /// <summary>Delvist besvaret.</summary>
    Partly,

    /// <summary>Fraveget: what is missing is set aside with a reason.</summary>
    Excused,

    /// <summary>Besvaret.</summary>
    Answered,

    /// <summary>Ikke relevant: the initiative is stopped, or no rule asks the question.</summary>
    NotApplicable,
}
