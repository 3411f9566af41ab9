namespace Aalborg.Personnel.Serialization;

/// <summary>A place in KLE.</summary>
internal sealed class ClassificationContract : DocumentContract<Classification>
{
    private readonly TypedMember<Classification, KleNumber?> _kle;
    private readonly TypedMember<Classification, KleFacet?> _facet;

    private ClassificationContract()
    {
        _kle = Exact("kle", JsonTypes.Kle);
        _facet = Exact("facet", JsonTypes.Facet);
        WithExtensions();
    }

    public static ClassificationContract Instance { get; } = new();

    protected override Classification Create(in Slots slots) => new()
    {
        Kle = _kle.From(slots),
        Facet = _facet.From(slots),
        Extensions = Extensions(slots),
    };
}
