namespace Aalborg.Personnel;

/// <summary>Collects what an item of a list is matched by: its id, or the members that identify it where it has none.</summary>
internal readonly struct ItemKey : IMemberVisitor
{
    private readonly List<object> _parts = [];

    public ItemKey()
    {
    }

    /// <summary>The key of an item; equal to that of another when all its parts are.</summary>
    public static ValueList<object> Of<T>(T item)
        where T : class, IDescribed<T>
    {
        var key = new ItemKey();
        T.Describe(ref key, item);
        return new([.. key._parts]);
    }

    public void Exact(string name, MemberTraits traits, string? value) => Add(traits, value);

    public void Text(string name, MemberTraits traits, string? value) => Add(traits, value);

    public void Texts(string name, ValueList<string> values)
    {
    }

    public void Id(string name, EntryKinds kind, string? value) => Add(MemberTraits.Identifying, value);

    public void Reference(string name, EntryKinds targets, string? value)
    {
    }

    public void References(string name, EntryKinds targets, ValueList<string> values)
    {
    }

    public void Rule(string name, MemberTraits traits, RuleId? value) => Add(traits, value);

    public void Date(string name, MemberTraits traits, DateOnly? value) => Add(traits, value);

    public void Uuid(string name, MemberTraits traits, Guid? value) => Add(traits, value);

    public void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum => Add(traits, value);

    public void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum
    {
    }

    public void Number(string name, MemberTraits traits, int? value) => Add(traits, value);

    public void Flag(string name, bool value)
    {
    }

    public void Extensions(ExtensionData value)
    {
    }

    public bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T> => false;

    public void Leave()
    {
    }

    public bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>
    {
        item = null;
        return false;
    }

    private void Add<TValue>(MemberTraits traits, TValue? value)
    {
        if ((traits & MemberTraits.Identifying) != MemberTraits.Optional && value is not null)
        {
            _parts.Add(value);
        }
    }
}
