namespace Aalborg.Personnel;

/// <summary>How far a question of the policy is answered: the first that holds, in this order. The rules that ask it are those that cite it and are not inferred.</summary>
public enum QuestionState
{
    /// <summary>Ubesvaret: every rule that asks it is violated.</summary>
    Open,

    /// <summary>Delvist besvaret: one of them is violated.</summary>
    Partly,

    /// <summary>Afventer vurdering: one of them needs judgement, and none has passed.</summary>
    AwaitingJudgement,

    /// <summary>Fraveget: what is missing is set aside with a reason.</summary>
    Excused,

    /// <summary>Besvaret.</summary>
    Answered,

    /// <summary>Ikke relevant: the initiative is stopped, or no rule asks the question.</summary>
    NotApplicable,
}
