namespace Aalborg.Personnel.Serialization;

/// <summary>The shape of an object that has <c>extensions</c> as its last member.</summary>
internal abstract class ExtensibleShape<T> : ObjectShape<T>
    where T : Extensible
{
    private TypedMember<T, ExtensionData> _extensions = null!;

    protected ExtensionData Extensions(in Slots slots) => _extensions.From(slots);

    /// <summary>Ends the description of the members.</summary>
    protected void WithExtensions() => _extensions = Optional("extensions", ExtensionsKind.Instance, owner => owner.Extensions);

    protected TypedMember<T, string> Text(string name, Func<T, string> get) => Required(name, TextKind.Instance, get);

    protected TypedMember<T, string?> OptionalText(string name, Func<T, string?> get) => Optional(name, OptionalTextKind.Instance, get);

    protected TypedMember<T, DateOnly> Date(string name, Func<T, DateOnly> get) => Required(name, DateKind.Instance, get);

    protected TypedMember<T, DateOnly?> OptionalDate(string name, Func<T, DateOnly?> get) => Optional(name, OptionalDateKind.Instance, get);

    protected TypedMember<T, ValueList<string>> Texts(string name, Func<T, ValueList<string>> get) => Optional(name, Kinds.Texts, get);

    protected TypedMember<T, ValueList<TItem>> List<TItem>(string name, Kind<TItem?> item, Func<T, ValueList<TItem>> get)
        where TItem : class => Optional(name, new ListKind<TItem>(item!), get);
}
