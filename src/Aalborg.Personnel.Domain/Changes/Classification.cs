namespace Aalborg.Personnel;

/// <summary>Where the change belongs in KLE, the municipalities' shared classification.</summary>
public sealed record Classification : Extensible
{
    /// <summary>No classification.</summary>
    public static Classification None { get; } = new();

    /// <summary>The subject.</summary>
    public KleNumber? Kle { get; init; }

    /// <summary>The facet.</summary>
    public KleFacet? Facet { get; init; }
}
