using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel;

/// <summary>Lets a visitor visit the strings of a document, in the order of the format.</summary>
internal struct StringWalk<TVisitor> : IMemberVisitor
    where TVisitor : struct, IStringVisitor
{
    private TVisitor _visitor;
    private DocumentPointer _owner;

    public StringWalk(TVisitor visitor) => _visitor = visitor;

    [UnscopedRef]
    public readonly ref readonly TVisitor Visitor => ref _visitor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exact(string name, MemberTraits traits, string? value) => Visit(value, new(name, MemberKind.Exact, traits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(string name, MemberTraits traits, string? value) => Visit(value, new(name, MemberKind.Text, traits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Texts(string name, ValueList<string> values) => VisitAll(values, new(name, MemberKind.Texts));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Id(string name, EntryKinds kind, string? value) => Visit(value, new(name, MemberKind.Id, MemberTraits.Required, kind));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reference(string name, EntryKinds targets, string? value) => Visit(value, new(name, MemberKind.Reference, Entries: targets));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void References(string name, EntryKinds targets, ValueList<string> values) => VisitAll(values, new(name, MemberKind.References, Entries: targets));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Rule(string name, MemberTraits traits, RuleId? value) => Visit(value?.Value, new(name, MemberKind.Rule, traits));

    public readonly void Date(string name, MemberTraits traits, DateOnly? value)
    {
    }

    public readonly void Uuid(string name, MemberTraits traits, Guid? value)
    {
    }

    public readonly void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum
    {
    }

    public readonly void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum
    {
    }

    public readonly void Number(string name, MemberTraits traits, int? value)
    {
    }

    public readonly void Flag(string name, bool value)
    {
    }

    public readonly void Extensions(ExtensionData value)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T> => TVisitor.KeepsPointer ? _owner.Enter(name, value) : value is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave()
    {
        if (TVisitor.KeepsPointer)
        {
            _owner.Leave();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T> => TVisitor.KeepsPointer ? _owner.Item(name, items, index, out item) : items.TryGet(index, out item);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Visit(string? value, StringMember member)
    {
        if (TVisitor.Visits(member.Kind) && value is not null)
        {
            _visitor.Visit(value, member, _owner, -1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void VisitAll(ValueList<string> values, StringMember member)
    {
        if (TVisitor.Visits(member.Kind))
        {
            var all = values.AsSpan();
            for (var i = 0; i < all.Length; i++)
            {
                _visitor.Visit(all[i], member, _owner, i);
            }
        }
    }
}
