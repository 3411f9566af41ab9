namespace Aalborg.Personnel;

/// <summary>What the assessment says of a principle, in a word that suits a draft.</summary>
public enum Verdict
{
    /// <summary>Ikke opfyldt: an error is due.</summary>
    NotMet,

    /// <summary>Opfyldt med bemærkninger: a warning is due.</summary>
    MetWithRemarks,

    /// <summary>Åben: something is missing, and not due yet.</summary>
    Open,

    /// <summary>Afventer vurdering: only people's judgement is missing.</summary>
    AwaitingJudgement,

    /// <summary>Opfyldt.</summary>
    Met,

    /// <summary>Ikke relevant: the initiative is stopped.</summary>
    NotApplicable,
}
