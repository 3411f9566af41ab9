namespace Aalborg.Personnel;

/// <summary>A part of a document that describes its members, in the order of the format.</summary>
/// <typeparam name="TSelf">The type that describes itself.</typeparam>
/// <remarks>This is the one description of a document. Rules, ids, references, reports, JSON and the schema are derived from it.</remarks>
public interface IDescribed<TSelf>
    where TSelf : class, IDescribed<TSelf>
{
    /// <summary>Lets a visitor visit the members.</summary>
    /// <typeparam name="TVisitor">The type of the visitor.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <param name="owner">The object whose members are visited; <see langword="null"/> to visit the structure without values.</param>
    static abstract void Describe<TVisitor>(ref TVisitor visitor, TSelf? owner)
        where TVisitor : struct, IMemberVisitor;
}
