namespace Aalborg.Personnel;

/// <summary>Where the change belongs in KLE, the municipalities' shared classification.</summary>
public sealed record Classification : Extensible, IDescribed<Classification>
{
    /// <summary>No classification.</summary>
    public static Classification None { get; } = new();

    /// <summary>The subject.</summary>
    public KleNumber? Kle { get; init; }

    /// <summary>The facet.</summary>
    public KleFacet? Facet { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Classification? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Exact("kle", MemberTraits.Optional, owner?.Kle?.Value);
        visitor.Exact("facet", MemberTraits.Optional, owner?.Facet?.Value);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
