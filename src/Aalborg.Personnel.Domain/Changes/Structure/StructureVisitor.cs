namespace Aalborg.Personnel;

/// <summary>Builds an <see cref="ObjectDescription"/>: goes into every object and into one item of every list, whether or not there is one.</summary>
internal struct StructureVisitor(Type root) : IMemberVisitor
{
    private readonly Stack<(Type Type, List<MemberDescription> Members)> _open = new([(root, [])]);

    public readonly ObjectDescription Described => new(_open.Peek().Type, _open.Peek().Members);

    public readonly void Exact(string name, MemberTraits traits, string? value) => Add(name, MemberKind.Exact, traits);

    public readonly void Text(string name, MemberTraits traits, string? value) => Add(name, MemberKind.Text, traits);

    public readonly void Texts(string name, ValueList<string> values) => Add(name, MemberKind.Texts);

    public readonly void Id(string name, EntryKinds kind, string? value) => Add(name, MemberKind.Id, MemberTraits.Required, kind);

    public readonly void Reference(string name, EntryKinds targets, string? value) => Add(name, MemberKind.Reference, entries: targets);

    public readonly void References(string name, EntryKinds targets, ValueList<string> values) => Add(name, MemberKind.References, entries: targets);

    public readonly void Rule(string name, MemberTraits traits, RuleId? value) => Add(name, MemberKind.Rule, traits);

    public readonly void Date(string name, MemberTraits traits, DateOnly? value) => Add(name, MemberKind.Date, traits);

    public readonly void Uuid(string name, MemberTraits traits, Guid? value) => Add(name, MemberKind.Uuid, traits);

    public readonly void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum => Add(name, MemberKind.Choice, traits);

    public readonly void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum => Add(name, MemberKind.Choices);

    public readonly void Number(string name, MemberTraits traits, int? value) => Add(name, MemberKind.Number, traits);

    public readonly void Flag(string name, bool value) => Add(name, MemberKind.Flag, MemberTraits.Defaulted);

    public readonly void Extensions(ExtensionData value) => Add("extensions", MemberKind.Extensions);

    public readonly bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>
    {
        Add(name, MemberKind.Object, traits);
        _open.Push((typeof(T), []));
        return true;
    }

    public readonly void Leave()
    {
        var described = Described;
        _open.Pop();
        _open.Peek().Members[^1].Object = described;
    }

    public readonly bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        item = null;
        if (index > 0)
        {
            Leave();
            return false;
        }

        Add(name, MemberKind.List);
        _open.Push((typeof(T), []));
        return true;
    }

    private readonly void Add(string name, MemberKind kind, MemberTraits traits = MemberTraits.Optional, EntryKinds entries = EntryKinds.None) =>
        _open.Peek().Members.Add(new() { Name = name, Kind = kind, Traits = traits, Entries = entries });
}
