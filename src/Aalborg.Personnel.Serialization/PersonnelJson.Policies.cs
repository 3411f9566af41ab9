namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>Reads a policy. An unknown member is an error, and so is the id of a statement that the policy does not have.</summary>
    /// <param name="utf8">The policy as UTF-8, with or without a byte order mark.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="PersonnelJsonException">The policy cannot be read.</exception>
    public static Policy ReadPolicy(ReadOnlySpan<byte> utf8) =>
        new JsonCursor(utf8).ReadDocument(new PolicyContract(PolicyStatements.In(utf8)))!;

    /// <summary>Writes a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static byte[] WritePolicy(Policy policy, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return WrittenDocument(policy, new PolicyContract(PolicyStatements.Unknown).Write, indented);
    }

    /// <summary>Writes a sub-policy as it stands in its policy: its statements by their ids.</summary>
    /// <param name="subPolicy">The sub-policy.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subPolicy"/> is <see langword="null"/>.</exception>
    public static byte[] WriteSubPolicy(SubPolicy subPolicy, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(subPolicy);
        return WrittenDocument(subPolicy, new SubPolicyContract(PolicyStatements.Unknown).Write, indented);
    }

    /// <summary>Writes a principle as it stands in its policy: its statements by their ids.</summary>
    /// <param name="principle">The principle.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="principle"/> is <see langword="null"/>.</exception>
    public static byte[] WritePrinciple(Principle principle, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(principle);
        return WrittenDocument(principle, new PrincipleContract(PolicyStatements.Unknown).Write, indented);
    }

    /// <summary>Writes a statement as it stands in its policy.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public static byte[] WriteStatement(Statement statement, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return WrittenDocument(statement, new StatementContract(PolicyStatements.Unknown).Write, indented);
    }

    /// <summary>Writes what rules say of themselves: <c>{ "rules": [ … ] }</c>.</summary>
    /// <param name="rules">The rules, of any rule book.</param>
    /// <param name="language">The language of titles, explanations and remedies.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static byte[] WriteRules(IEnumerable<ChangeRule> rules, Language language, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Written(rules, (writer, value) => RulesWriter.Write(writer, value, language), indented);
    }

    /// <summary>Writes every statement of a policy and what became of it: <c>{ "statements": [ … ] }</c>.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">The language of the notes.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is <see langword="null"/>.</exception>
    public static byte[] WriteCoverage(PolicyCoverage coverage, Language language, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return Written(coverage, (writer, value) => RulesWriter.Write(writer, value, language), indented);
    }

    /// <summary>Reads a profile for a rule book: it may only raise warnings of the book, and lower parameters that the book declares.</summary>
    /// <param name="utf8">The profile as UTF-8, with or without a byte order mark.</param>
    /// <param name="book">The rule book that it tailors.</param>
    /// <returns>The profile, which <see cref="RuleBook.TailoredBy"/> of that book accepts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    /// <exception cref="PersonnelJsonException">The profile cannot be read, or does not only tighten.</exception>
    public static RuleProfile ReadProfile(ReadOnlySpan<byte> utf8, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new JsonCursor(utf8).ReadDocument(new RuleProfileContract(book))!;
    }

    /// <summary>Writes a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="book">The rule book that it tailors, whose order of parameters is followed.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile does not fit the rule book: <see cref="RuleBook.TailoredBy"/> refuses it.</exception>
    public static byte[] WriteProfile(RuleProfile profile, RuleBook book, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(book);
        book.TailoredBy(profile);
        return WrittenDocument(profile, new RuleProfileContract(book).Write, indented);
    }
}
