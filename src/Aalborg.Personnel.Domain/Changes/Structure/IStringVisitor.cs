namespace Aalborg.Personnel;

/// <summary>Visits the strings of a document that are there, of the kinds of member it is interested in.</summary>
internal interface IStringVisitor
{
    /// <summary>Whether the visitor uses the pointer of the owner. It costs, so a rule that rarely needs it searches first.</summary>
    static abstract bool KeepsPointer { get; }

    /// <summary>Whether the visitor visits members of a kind. The answer is a constant, so that the walk passes by the others at no cost.</summary>
    static abstract bool Visits(MemberKind kind);

    /// <summary>Visits a string.</summary>
    /// <param name="value">The string.</param>
    /// <param name="member">The member that holds it.</param>
    /// <param name="owner">The pointer of the object that has the member, if the visitor keeps it.</param>
    /// <param name="index">The index of the string in a list of strings; otherwise -1.</param>
    void Visit(string value, StringMember member, in DocumentPointer owner, int index);
}
