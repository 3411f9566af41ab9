namespace Aalborg.Personnel.Reporting;

/// <summary>The status of something at a glance. Each has a sign, which stands beside its words: nothing depends on colour.</summary>
internal enum Status
{
    /// <summary>A requirement is missing.</summary>
    Missing,

    /// <summary>Somebody has answered no.</summary>
    No,

    /// <summary>A point of attention.</summary>
    Remark,

    /// <summary>Missing, and not due yet.</summary>
    Open,

    /// <summary>Answered in part.</summary>
    Partly,

    /// <summary>For people to discuss.</summary>
    Discuss,

    /// <summary>Done, but too late.</summary>
    Late,

    /// <summary>In place.</summary>
    Met,

    /// <summary>Set aside, or not applicable.</summary>
    Aside,
}
