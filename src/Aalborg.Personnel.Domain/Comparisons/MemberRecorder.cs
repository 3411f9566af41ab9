namespace Aalborg.Personnel;

/// <summary>Writes down the members of one object, so that those of another can be held against them, one by one. It goes into nothing.</summary>
internal readonly struct MemberRecorder(List<object?> recorded) : IMemberVisitor
{
    public void Exact(string name, MemberTraits traits, string? value) => recorded.Add(value);

    public void Text(string name, MemberTraits traits, string? value) => recorded.Add(value);

    public void Texts(string name, ValueList<string> items) => recorded.Add(items);

    public void Id(string name, EntryKinds kind, string? value) => recorded.Add(value);

    public void Reference(string name, EntryKinds targets, string? value) => recorded.Add(value);

    public void References(string name, EntryKinds targets, ValueList<string> items) => recorded.Add(items);

    public void Rule(string name, MemberTraits traits, RuleId? value) => recorded.Add(value);

    public void Date(string name, MemberTraits traits, DateOnly? value) => recorded.Add(value);

    public void Uuid(string name, MemberTraits traits, Guid? value) => recorded.Add(value);

    public void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum => recorded.Add(value);

    public void Choices<TEnum>(string name, ValueList<TEnum> items)
        where TEnum : struct, Enum => recorded.Add(items);

    public void Number(string name, MemberTraits traits, int? value) => recorded.Add(value);

    public void Flag(string name, bool value) => recorded.Add(value);

    public void Extensions(ExtensionData value) => recorded.Add(value.IsEmpty ? null : value);

    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>
    {
        recorded.Add(value);
        return false;
    }

    public void Leave()
    {
    }

    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        recorded.Add(items);
        item = null;
        return false;
    }
}
