using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// The contract of a type that describes itself: the description has the members, their order and what is required; the contract adds how each is read, and creates the object.
/// </summary>
internal abstract class DocumentContract<T> : ObjectContract<T>
    where T : Extensible, IDescribed<T>
{
    private static readonly IReadOnlyList<MemberDescription> Described = ObjectDescription.Of<T>().Members;

    private int _count;

    private TypedMember<T, ExtensionData> _extensions = null!;

    public sealed override void Write(Utf8JsonWriter writer, T? value) => DocumentWriter.Write(writer, value!);

    public sealed override bool IsAbsent(T? value) => value is null;

    /// <summary>Reads the next member that is described.</summary>
    /// <exception cref="InvalidOperationException">Another member comes next, or it is not of the kind.</exception>
    protected TypedMember<T, TValue> Member<TValue>(string name, JsonType<TValue> type, params MemberKind[] kinds)
    {
        var next = _count < Described.Count ? Described[_count++] : null;
        return next is not null && string.Equals(next.Name, name, StringComparison.Ordinal) && kinds.Contains(next.Kind)
            ? Add(name, next.IsRequired, type)
            : throw new InvalidOperationException(
                $"The contract of {typeof(T).Name} reads \"{name}\" ({string.Join(" or ", kinds)}) where {(next is null ? "no more members are" : $"\"{next.Name}\" ({next.Kind}) is")} described.");
    }

    protected TypedMember<T, string> Id() => Member("id", TextType.Instance, MemberKind.Id);

    protected TypedMember<T, string> Text(string name) => Member(name, TextType.Instance, MemberKind.Text);

    protected TypedMember<T, string?> OptionalText(string name) => Member(name, OptionalTextType.Instance, MemberKind.Text, MemberKind.Reference);

    protected TypedMember<T, ValueList<string>> Texts(string name) => Member(name, JsonTypes.Texts, MemberKind.Texts, MemberKind.References);

    protected TypedMember<T, TValue?> Exact<TValue>(string name, ExactType<TValue> type)
        where TValue : class => Member(name, type, MemberKind.Exact);

    protected TypedMember<T, RuleId> Rule(string name) => Member(name, RuleIdType.Instance, MemberKind.Rule);

    protected TypedMember<T, DateOnly> Date(string name) => Member(name, DateType.Instance, MemberKind.Date);

    protected TypedMember<T, DateOnly?> OptionalDate(string name) => Member(name, OptionalDateType.Instance, MemberKind.Date);

    protected TypedMember<T, Guid?> Uuid(string name) => Member(name, UuidType.Instance, MemberKind.Uuid);

    protected TypedMember<T, TEnum> Choice<TEnum>(string name)
        where TEnum : struct, Enum => Member(name, EnumType<TEnum>.Instance, MemberKind.Choice);

    protected TypedMember<T, TValue?> Object<TValue>(string name, DocumentContract<TValue> contract)
        where TValue : Extensible, IDescribed<TValue> => Member(name, contract, MemberKind.Object);

    protected TypedMember<T, ValueList<TItem>> List<TItem>(string name, DocumentContract<TItem> item)
        where TItem : Extensible, IDescribed<TItem> => Member(name, new ListType<TItem>(item!), MemberKind.List);

    /// <summary>Reads the <c>extensions</c>, which end the members.</summary>
    /// <exception cref="InvalidOperationException">A member that is described is not read.</exception>
    protected void WithExtensions() => _extensions = Member("extensions", ExtensionsType.Instance, MemberKind.Extensions);

    protected ExtensionData Extensions(in Slots slots) => _extensions.From(slots);
}
