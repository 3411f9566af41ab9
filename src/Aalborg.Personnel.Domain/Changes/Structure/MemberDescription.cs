namespace Aalborg.Personnel;

/// <summary>The structure of a member of a document, without a value.</summary>
public sealed class MemberDescription
{
    internal MemberDescription()
    {
    }

    /// <summary>Gets the name of the member.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the kind of the member.</summary>
    public required MemberKind Kind { get; init; }

    /// <summary>Gets what holds for the member.</summary>
    public MemberTraits Traits { get; init; }

    /// <summary>Gets the kinds of entry a reference may lead to; the kind of the entry itself for an id; otherwise <see cref="EntryKinds.None"/>.</summary>
    public EntryKinds Entries { get; init; }

    /// <summary>Gets the structure of the object, or of each item of the list of objects; otherwise <see langword="null"/>.</summary>
    public ObjectDescription? Object { get; internal set; }

    /// <summary>Gets a value indicating whether the member is required.</summary>
    public bool IsRequired => Traits.HasFlag(MemberTraits.Required);

    /// <summary>Gets a value indicating whether the member is a list.</summary>
    public bool IsList => Kind is MemberKind.Texts or MemberKind.References or MemberKind.Choices or MemberKind.List;
}
