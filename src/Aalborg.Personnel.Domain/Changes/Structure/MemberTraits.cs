namespace Aalborg.Personnel;

/// <summary>What holds for a member of a document, in addition to its kind.</summary>
[Flags]
public enum MemberTraits
{
    /// <summary>The member may be absent.</summary>
    Optional = 0,

    /// <summary>The member is required.</summary>
    Required = 1,

    /// <summary>An absent member stands for its default: an empty section, or the first value of an enumeration.</summary>
    Defaulted = 2,

    /// <summary>People know the object by this member: the name of a stakeholder, the content of a message.</summary>
    Naming = 4,
}
