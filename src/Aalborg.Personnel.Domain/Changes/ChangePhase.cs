namespace Aalborg.Personnel;

/// <summary>The phases (faser) of a change, in their order.</summary>
public enum ChangePhase
{
    /// <summary>Idé: nobody knows yet when it starts.</summary>
    Idea,

    /// <summary>Forberedelse: the start is known and has not come.</summary>
    Preparation,

    /// <summary>Gennemførelse: it has started.</summary>
    Implementation,

    /// <summary>Opfølgning: the last day has passed.</summary>
    FollowUp,

    /// <summary>Afsluttet: the initiative is closed.</summary>
    Closed,

    /// <summary>Standset: the initiative was stopped before it was through.</summary>
    Stopped,
}
