using System.Runtime.InteropServices;

namespace Aalborg.Personnel;

/// <summary>Visits the members of the newer version of an object and holds each against what was recorded of the older one.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MemberComparer(ComparisonWalk walk, MatchedPlace? place, int recordedFrom) : IMemberVisitor
{
    private int _next = recordedFrom;

    public void Exact(string name, MemberTraits traits, string? value) => Compare(name, traits, value);

    public void Text(string name, MemberTraits traits, string? value) => Compare(name, traits, value);

    public void Texts(string name, ValueList<string> values) => walk.CompareValues(place, name, Old(values), values);

    public void Id(string name, EntryKinds kind, string? value) => Compare(name, MemberTraits.Required, value);

    public void Reference(string name, EntryKinds targets, string? value) => Compare(name, MemberTraits.Optional, value);

    public void References(string name, EntryKinds targets, ValueList<string> values) => walk.CompareValues(place, name, Old(values), values);

    public void Rule(string name, MemberTraits traits, RuleId? value) => Compare(name, traits, value);

    public void Date(string name, MemberTraits traits, DateOnly? value) => Compare(name, traits, value);

    public void Uuid(string name, MemberTraits traits, Guid? value) => Compare(name, traits, value);

    public void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum => Compare(name, traits, value);

    public void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum => walk.CompareValues(place, name, Old(values), values);

    public void Number(string name, MemberTraits traits, int? value) => Compare(name, traits, value);

    public void Flag(string name, bool value) => Compare(name, MemberTraits.Defaulted, value);

    public void Extensions(ExtensionData value) => Compare("extensions", MemberTraits.Optional, value.IsEmpty ? null : value);

    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>
    {
        if (value is null || walk.Recorded(_next) is null)
        {
            Compare(name, traits, value);
        }
        else
        {
            walk.Compare(new(place, name), (T)walk.Recorded(_next++)!, value);
        }

        return false;
    }

    public readonly void Leave()
    {
    }

    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        walk.CompareItems(place, name, Old(items), items);
        item = null;
        return false;
    }

    private ValueList<T> Old<T>(ValueList<T> @new)
        where T : notnull => walk.Recorded(_next++) is ValueList<T> old ? old : @new;

    private void Compare(string name, MemberTraits traits, object? value)
    {
        var old = walk.Recorded(_next++);
        if ((traits & MemberTraits.Incidental) == MemberTraits.Optional && !Equals(old, value))
        {
            var kind = old is null ? DocumentChangeKind.Added : value is null ? DocumentChangeKind.Removed : DocumentChangeKind.Changed;
            walk.Add(kind, new(place, name), old, value);
        }
    }
}
