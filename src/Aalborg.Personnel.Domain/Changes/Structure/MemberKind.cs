namespace Aalborg.Personnel;

/// <summary>What a member of a document is. <see cref="IMemberVisitor"/> has a method for each kind.</summary>
public enum MemberKind
{
    /// <summary>A string that is taken exactly as it stands, such as a CVR number.</summary>
    Exact,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>The id of an entry, which is text.</summary>
    Id,

    /// <summary>The id of another entry, which is text.</summary>
    Reference,

    /// <summary>A list of ids of other entries, which are text.</summary>
    References,

    /// <summary>The id of a rule, which is text.</summary>
    Rule,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>A value of an enumeration.</summary>
    Choice,

    /// <summary>A list of values of an enumeration.</summary>
    Choices,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A Boolean value, <see langword="false"/> by default.</summary>
    Flag,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list of objects.</summary>
    List,

    /// <summary>The <c>extensions</c> of an object.</summary>
    Extensions,
}
