namespace Aalborg.Personnel;

/// <summary>What the assessment says of a principle: the first that holds, in this order.</summary>
public enum Verdict
{
    /// <summary>Ikke opfyldt: an error is due.</summary>
    NotMet,

    /// <summary>Vurderet nej: a judgement rule has been answered with no.</summary>
    Contested,

    /// <summary>På vej: an error is open.</summary>
    Open,

    /// <summary>Afventer vurdering: a judgement rule has no answer yet.</summary>
    AwaitingJudgement,

    /// <summary>Opfyldt med bemærkninger: a warning is failed or open, or something was done late.</summary>
    MetWithRemarks,

    /// <summary>Opfyldt med fravigelser: something is set aside with a reason.</summary>
    MetWithDeviations,

    /// <summary>Opfyldt.</summary>
    Met,

    /// <summary>Ikke relevant: the initiative is stopped.</summary>
    NotApplicable,
}
