namespace Aalborg.Personnel.Domain.Tests.Changes.Structure;

/// <summary>Collects the members of one object, with their kinds and values.</summary>
internal readonly struct ValueCollector(Dictionary<string, (MemberKind Kind, object? Value)> members) : IMemberVisitor
{
    public static Dictionary<string, (MemberKind Kind, object? Value)> MembersOf<T>(T? owner)
        where T : class, IDescribed<T>
    {
        var collector = new ValueCollector(new(StringComparer.Ordinal));
        T.Describe(ref collector, owner);
        return collector.Members;
    }

    public Dictionary<string, (MemberKind Kind, object? Value)> Members => members;

    public void Exact(string name, MemberTraits traits, string? value) => members.Add(name, (MemberKind.Exact, value));

    public void Text(string name, MemberTraits traits, string? value) => members.Add(name, (MemberKind.Text, value));

    public void Texts(string name, ValueList<string> values) => members.Add(name, (MemberKind.Texts, values));

    public void Id(string name, EntryKinds kind, string? value) => members.Add(name, (MemberKind.Id, value));

    public void Reference(string name, EntryKinds targets, string? value) => members.Add(name, (MemberKind.Reference, value));

    public void References(string name, EntryKinds targets, ValueList<string> values) => members.Add(name, (MemberKind.References, values));

    public void Rule(string name, MemberTraits traits, RuleId? value) => members.Add(name, (MemberKind.Rule, value));

    public void Date(string name, MemberTraits traits, DateOnly? value) => members.Add(name, (MemberKind.Date, value));

    public void Uuid(string name, MemberTraits traits, Guid? value) => members.Add(name, (MemberKind.Uuid, value));

    public void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum => members.Add(name, (MemberKind.Choice, value));

    public void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum => members.Add(name, (MemberKind.Choices, values));

    public void Number(string name, MemberTraits traits, int? value) => members.Add(name, (MemberKind.Number, value));

    public void Flag(string name, bool value) => members.Add(name, (MemberKind.Flag, value));

    public void Extensions(ExtensionData value) => members.Add("extensions", (MemberKind.Extensions, value));

    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>
    {
        members.Add(name, (MemberKind.Object, value));
        return false;
    }

    public void Leave()
    {
    }

    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        item = null;
        members.Add(name, (MemberKind.List, items));
        return false;
    }
}
