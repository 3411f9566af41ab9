namespace Aalborg.Personnel;

/// <summary>What came of holding an initiative against a rule.</summary>
public enum RuleOutcome
{
    /// <summary>Opfyldt: no violation.</summary>
    Passed,

    /// <summary>Ikke opfyldt: violated, and due.</summary>
    Failed,

    /// <summary>Åben: violated, but not due yet.</summary>
    Open,

    /// <summary>Ikke relevant: there was nothing to hold it against.</summary>
    NotApplicable,

    /// <summary>Mangler vurdering: people have not answered yet.</summary>
    NeedsJudgement,

    /// <summary>Fraveget: violated, and set aside with a reason.</summary>
    Excused,
}
