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

    /// <summary>The objects of a list that have no id are told apart by this member, and by others of this trait: the committee and the date of a MED discussion.</summary>
    Identifying = 8,

    /// <summary>The member says nothing of the change, such as the <c>$schema</c> of an editor. Two versions are not compared by it.</summary>
    Incidental = 16,
}
