namespace Aalborg.Personnel.Serialization;

/// <summary>The shape of an object that has <c>extensions</c> as its last member.</summary>
internal abstract class ExtensibleShape<T> : ObjectShape<T>
    where T : Extensible
{
    private TypedMember<T, ExtensionData> _extensions = null!;

    protected ExtensionData Extensions(in Slots slots) => _extensions.From(slots);

    /// <summary>Ends the description of the members.</summary>
    protected void WithExtensions() => _extensions = Optional("extensions", ExtensionsKind.Instance, owner => owner.Extensions);
}
