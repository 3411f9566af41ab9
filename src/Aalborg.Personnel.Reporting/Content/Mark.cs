namespace Aalborg.Personnel.Reporting;

/// <summary>How something stands, at a glance: a sign that stands beside its words, so that nobody has to tell colours apart.</summary>
internal enum Mark
{
    /// <summary>An error is due.</summary>
    Error,

    /// <summary>A warning is due.</summary>
    Warning,

    /// <summary>To be in place later, or not answered.</summary>
    Open,

    /// <summary>Answered in part.</summary>
    Partly,

    /// <summary>People are to judge.</summary>
    Judge,

    /// <summary>As it should be.</summary>
    Met,

    /// <summary>Set aside, or not applicable.</summary>
    Aside,
}
