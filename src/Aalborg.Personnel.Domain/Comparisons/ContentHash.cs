using System.Runtime.InteropServices;

namespace Aalborg.Personnel;

/// <summary>Hashes the content of an object. Two objects that nothing has changed between have the same hash, whatever the order of their lists.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ContentHash : IMemberVisitor
{
    private HashCode _hash;

    public static int Of<T>(T value)
        where T : class, IDescribed<T>
    {
        var visitor = default(ContentHash);
        T.Describe(ref visitor, value);
        return visitor._hash.ToHashCode();
    }

    public void Exact(string name, MemberTraits traits, string? value) => Add(traits, value);

    public void Text(string name, MemberTraits traits, string? value) => Add(traits, value);

    public void Texts(string name, ValueList<string> values) => AddAll(values);

    public void Id(string name, EntryKinds kind, string? value) => Add(MemberTraits.Required, value);

    public void Reference(string name, EntryKinds targets, string? value) => Add(MemberTraits.Optional, value);

    public void References(string name, EntryKinds targets, ValueList<string> values) => AddAll(values);

    public void Rule(string name, MemberTraits traits, RuleId? value) => Add(traits, value);

    public void Date(string name, MemberTraits traits, DateOnly? value) => Add(traits, value);

    public void Uuid(string name, MemberTraits traits, Guid? value) => Add(traits, value);

    public void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum => Add(traits, value);

    public void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum => AddAll(values);

    public void Number(string name, MemberTraits traits, int? value) => Add(traits, value);

    public void Flag(string name, bool value) => _hash.Add(value);

    public void Extensions(ExtensionData value) => _hash.Add(value);

    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>
    {
        _hash.Add(value is null ? 0 : Of(value));
        return false;
    }

    public readonly void Leave()
    {
    }

    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        var sum = 0;
        foreach (var one in items)
        {
            sum = unchecked(sum + Of(one));
        }

        _hash.Add(sum);
        item = null;
        return false;
    }

    private void Add<TValue>(MemberTraits traits, TValue? value)
    {
        if ((traits & MemberTraits.Incidental) == MemberTraits.Optional)
        {
            _hash.Add(value);
        }
    }

    private void AddAll<TValue>(ValueList<TValue> values)
        where TValue : notnull
    {
        var sum = 0;
        foreach (var value in values)
        {
            sum = unchecked(sum + value.GetHashCode());
        }

        _hash.Add(sum);
    }
}
