namespace Aalborg.Personnel;

/// <summary>What came of holding an initiative against a rule.</summary>
public enum RuleOutcome
{
    /// <summary>Opfyldt: no violation.</summary>
    Passed,

    /// <summary>Mangler: violated, and due. Of a judgement rule: somebody's latest answer is no.</summary>
    Failed,

    /// <summary>Mangler endnu: violated, but not due yet.</summary>
    Open,

    /// <summary>Sket for sent: done, but after the last day.</summary>
    Late,

    /// <summary>Ikke relevant: there was nothing to hold it against.</summary>
    NotApplicable,

    /// <summary>Afventer vurdering: people have not answered yet.</summary>
    NeedsJudgement,

    /// <summary>Fraveget med begrundelse: violated or late, and set aside with a reason.</summary>
    Excused,
}
