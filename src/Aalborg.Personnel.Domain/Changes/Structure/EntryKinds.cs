namespace Aalborg.Personnel;

/// <summary>The kinds of entry that have an id, and what a reference may lead to.</summary>
[Flags]
public enum EntryKinds
{
    /// <summary>No entry.</summary>
    None = 0,

    /// <summary>A <see cref="Personnel.Goal"/>.</summary>
    Goal = 1,

    /// <summary>An <see cref="Personnel.Effect"/>.</summary>
    Effect = 2,

    /// <summary>A <see cref="Personnel.Stakeholder"/>.</summary>
    Stakeholder = 4,

    /// <summary>A <see cref="Personnel.Decision"/>.</summary>
    Decision = 8,

    /// <summary>An <see cref="Personnel.Activity"/> of the plan.</summary>
    Activity = 16,

    /// <summary>A <see cref="Personnel.Revision"/> of the plan.</summary>
    Revision = 32,

    /// <summary>A <see cref="Personnel.ContextChange"/>.</summary>
    ContextChange = 64,

    /// <summary>A <see cref="Personnel.Message"/>.</summary>
    Message = 128,

    /// <summary>An <see cref="Personnel.Input"/>.</summary>
    Input = 256,
}
