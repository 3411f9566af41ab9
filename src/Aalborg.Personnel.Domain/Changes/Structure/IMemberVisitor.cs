namespace Aalborg.Personnel;

/// <summary>Visits the members of a document in the order of the format; has one method for each <see cref="MemberKind"/>.</summary>
/// <remarks>
/// <para>
/// Implement it as a structure and pass it to <c>ChangeInitiative.Describe</c>: the runtime then compiles the walk for that structure, and a method
/// that does nothing costs nothing. Absent members are visited too, with <see langword="null"/> or an empty list.
/// </para>
/// <para>
/// The members of an object are visited between <see cref="Enter"/> and <see cref="Leave"/>, if <see cref="Enter"/> returns <see langword="true"/>.
/// The members of the items of a list are visited after each <see cref="Item"/> that returns <see langword="true"/>.
/// To visit the structure without a document, let both of them return <see langword="true"/> for what is absent.
/// </para>
/// </remarks>
public interface IMemberVisitor
{
    /// <summary>Visits a string that is taken exactly as it stands and is not text.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The value, or <see langword="null"/> if it is absent.</param>
    void Exact(string name, MemberTraits traits, string? value);

    /// <summary>Visits a text.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The value, or <see langword="null"/> if it is absent.</param>
    void Text(string name, MemberTraits traits, string? value);

    /// <summary>Visits a list of texts.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The texts.</param>
    void Texts(string name, ValueList<string> values);

    /// <summary>Visits the id of an entry. It is required.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="kind">The kind of the entry.</param>
    /// <param name="value">The id; <see langword="null"/> only without a document.</param>
    void Id(string name, EntryKinds kind, string? value);

    /// <summary>Visits a reference to another entry.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="targets">The kinds of entry it may lead to.</param>
    /// <param name="value">The id of the other entry, or <see langword="null"/> if it is absent.</param>
    void Reference(string name, EntryKinds targets, string? value);

    /// <summary>Visits a list of references to other entries.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="targets">The kinds of entry they may lead to.</param>
    /// <param name="values">The ids of the other entries.</param>
    void References(string name, EntryKinds targets, ValueList<string> values);

    /// <summary>Visits the id of a rule. It is required.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The id; <see langword="null"/> only without a document.</param>
    void Rule(string name, MemberTraits traits, RuleId? value);

    /// <summary>Visits a date.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The value, or <see langword="null"/> if it is absent.</param>
    void Date(string name, MemberTraits traits, DateOnly? value);

    /// <summary>Visits a UUID.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The value, or <see langword="null"/> if it is absent.</param>
    void Uuid(string name, MemberTraits traits, Guid? value);

    /// <summary>Visits a value of an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The value, or <see langword="null"/> if it is absent.</param>
    void Choice<TEnum>(string name, MemberTraits traits, TEnum? value)
        where TEnum : struct, Enum;

    /// <summary>Visits a list of values of an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The values.</param>
    void Choices<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum;

    /// <summary>Visits a whole number.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The value, or <see langword="null"/> if it is absent.</param>
    void Number(string name, MemberTraits traits, int? value);

    /// <summary>Visits a Boolean value, <see langword="false"/> by default.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    void Flag(string name, bool value);

    /// <summary>Visits the <c>extensions</c> of an object, which are its last member.</summary>
    /// <param name="value">The extensions.</param>
    void Extensions(ExtensionData value);

    /// <summary>Visits an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="traits">What holds for the member.</param>
    /// <param name="value">The object, or <see langword="null"/> if it is absent.</param>
    /// <returns>Whether to visit the members of the object; <see cref="Leave"/> follows them.</returns>
    bool Enter<T>(string name, MemberTraits traits, T? value)
        where T : class, IDescribed<T>;

    /// <summary>Ends the visit of an object that was entered.</summary>
    void Leave();

    /// <summary>Visits an item of a list of objects. It is called for each item, and once more, which ends the list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">The items.</param>
    /// <param name="index">The index of the item.</param>
    /// <param name="item">The item, or <see langword="null"/> if there is none.</param>
    /// <returns>Whether to visit the members of the item.</returns>
    bool Item<T>(string name, ValueList<T> items, int index, out T? item)
        where T : class, IDescribed<T>;
}
