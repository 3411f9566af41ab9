namespace Aalborg.Personnel.Serialization;

/// <summary>A place in KLE.</summary>
internal sealed class ClassificationShape : ExtensibleShape<Classification>
{
    private readonly TypedMember<Classification, KleNumber?> _kle;
    private readonly TypedMember<Classification, KleFacet?> _facet;

    private ClassificationShape()
    {
        _kle = Optional("kle", Kinds.Kle, classification => classification.Kle);
        _facet = Optional("facet", Kinds.Facet, classification => classification.Facet);
        WithExtensions();
    }

    public static ClassificationShape Instance { get; } = new();

    protected override Classification Create(in Slots slots) => new()
    {
        Kle = _kle.From(slots),
        Facet = _facet.From(slots),
        Extensions = Extensions(slots),
    };
}
