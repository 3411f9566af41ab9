using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A policy (politik), as any municipality may have one: its sentences, and the principles and sub-policies that are made of them.</summary>
/// <remarks>
/// Immutable, equal by value. It is made of its statements; everything else names them, so a policy never points at a sentence it does not have.
/// Within a policy no two statements have the same id, nor have two sub-policies, two questions, or two principles of the same list.
/// </remarks>
public sealed record Policy
{
    /// <summary>Begins a policy with its sentences.</summary>
    /// <param name="statements">Every statement of the policy and its sub-policies.</param>
    /// <exception cref="ArgumentException">Two statements have the same id, or a <see cref="StatementKind.Variant"/> does not name another statement that is no variant itself, or a statement that is no variant names one.</exception>
    public Policy(ValueList<Statement> statements)
    {
        Statements = PolicyPart.NamedApart(statements, statement => statement.Id, nameof(statements));
        var byId = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++)
        {
            var variant = statements[i];
            if (variant is { Kind: not StatementKind.Variant, VariantOf: null })
            {
                continue;
            }

            if (variant is not { Kind: StatementKind.Variant, VariantOf: not null })
            {
                throw new ArgumentException(At(i, "is to name the statement it varies if, and only if, it is a variant"), nameof(statements));
            }

            if (!byId.TryGetValue(variant.VariantOf!, out var original))
            {
                throw new ArgumentException(NoStatement(variant.VariantOf!), nameof(statements));
            }

            if (original.Kind == StatementKind.Variant)
            {
                throw new ArgumentException(At(i, "varies a variant: it is to name the first of them"), nameof(statements));
            }
        }
    }

    /// <summary>The id: lower-case letters a to z, digits, and hyphens between them, as in "personalepolitik".</summary>
    /// <exception cref="ArgumentException">The text is no such id.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.InvalidInput(
            DocumentText.Required(value), nameof(Id), IsSlug, "The id of a policy is lower-case letters a to z, digits, and hyphens between them.");
    }

    /// <summary>Its version, or <see langword="null"/> where the text carries none.</summary>
    public string? Version { get; init => field = DocumentText.Optional(value); }

    /// <summary>The date from which it is in force, where known.</summary>
    public DateOnly? InForce { get; init => field = DocumentDate.Optional(value); }

    /// <summary>When it was last updated, where known.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value, nameof(Title)); }

    /// <summary>Whose policy it is.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public required Publisher Publisher { get; init => field = Guard.Against.Null(value, nameof(Publisher)); }

    /// <summary>The statements that say what it is for (formål).</summary>
    /// <exception cref="ArgumentException">A statement is not the policy's.</exception>
    public ValueList<Statement> Purpose { get; init => field = OfThisPolicy(value, nameof(Purpose)); }

    /// <summary>The statements that say what it builds on (grundlag).</summary>
    /// <exception cref="ArgumentException">A statement is not the policy's.</exception>
    public ValueList<Statement> Foundation { get; init => field = OfThisPolicy(value, nameof(Foundation)); }

    /// <summary>Its own principles, in the order of the text; a sub-policy has principles of its own.</summary>
    /// <exception cref="ArgumentException">Two principles have the same id, or one names a statement that is not the policy's.</exception>
    public ValueList<Principle> Principles { get; init => field = OfThisPolicy(value, nameof(Principles)); }

    /// <summary>Its sub-policies, in the order of the text.</summary>
    /// <exception cref="ArgumentException">
    /// Two sub-policies, or two questions, have the same id, two principles of one sub-policy have, a statement is not the policy's, or a sub-policy known by its title alone has principles, questions or statements.
    /// </exception>
    public ValueList<SubPolicy> SubPolicies { get; init => field = OfThisPolicy(value, nameof(SubPolicies)); }

    /// <summary>Every statement of the policy and its sub-policies.</summary>
    public ValueList<Statement> Statements { get; }

    /// <summary>The statement with an id.</summary>
    /// <param name="id">The id; ids compare exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The policy has no such statement; the message says where the nearest is.</exception>
    public Statement this[string id] => Find(id) ?? throw new KeyNotFoundException(NoStatement(id));

    /// <summary>The statement with an id.</summary>
    /// <param name="id">The id; ids compare exactly.</param>
    /// <returns>The statement, or <see langword="null"/> where the policy has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Statement? Find(string id) => PolicyPart.Find(Statements, id, statement => statement.Id);

    /// <summary>The principle of the policy itself with an id.</summary>
    /// <param name="id">The id; ids compare exactly.</param>
    /// <returns>The principle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The policy has no such principle; the message says where the nearest is.</exception>
    public Principle GetPrinciple(string id) => PolicyPart.Get(Principles, id, principle => principle.Id, "principle");

    /// <summary>The sub-policy with an id.</summary>
    /// <param name="id">The id; ids compare exactly.</param>
    /// <returns>The sub-policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The policy has no such sub-policy; the message says where the nearest is.</exception>
    public SubPolicy GetSubPolicy(string id) => PolicyPart.Get(SubPolicies, id, subPolicy => subPolicy.Id, "sub-policy");

    /// <summary>The sub-policy in whose text a statement stands.</summary>
    /// <param name="statement">A statement of the policy.</param>
    /// <returns>The first sub-policy that names it (among its statements, or in a principle or question of its own), or <see langword="null"/> where it stands in the policy's own text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public SubPolicy? SubPolicyOf(Statement statement)
    {
        Guard.Against.Null(statement);
        return SubPolicies.FirstOrDefault(subPolicy => subPolicy.NamedStatements().Contains(statement));
    }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>Returns whether a text can be the id of a policy: lower-case letters a to z, digits, and hyphens between them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it can be the id of a policy.</returns>
    public static bool IsSlug(string? text) =>
        text is not (null or "" or ['-', ..] or [.., '-']) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>Sees to it that a statement is this policy's.</summary>
    internal void Require(Statement statement, string member)
    {
        if (Named(statement.Id, member) != statement)
        {
            throw new ArgumentException("The policy has other words under the id of a statement.", member);
        }
    }

    private static string At(int index, string problem) => string.Create(CultureInfo.InvariantCulture, $"The statement at index {index} {problem}.");

    private string NoStatement(string id) => $"The policy has no such statement.{PolicyPart.NearestTo(id, [.. Statements.Select(statement => statement.Id)])}";

    private Statement Named(string id, string member) => Find(id) ?? throw new ArgumentException(NoStatement(id), member);

    private ValueList<Statement> OfThisPolicy(ValueList<Statement> named, string member)
    {
        RequireAll(named, member);
        return named;
    }

    private ValueList<Principle> OfThisPolicy(ValueList<Principle> principles, string member)
    {
        RequireAll(PolicyPart.NamedApart(principles, principle => principle.Id, member).SelectMany(principle => principle.Statements), member);
        return principles;
    }

    private ValueList<SubPolicy> OfThisPolicy(ValueList<SubPolicy> subPolicies, string member)
    {
        PolicyPart.NamedApart([.. subPolicies.SelectMany(subPolicy => subPolicy.Questions)], question => question.Id, member);
        foreach (var subPolicy in PolicyPart.NamedApart(subPolicies, subPolicy => subPolicy.Id, member))
        {
            PolicyPart.NamedApart(subPolicy.Principles, principle => principle.Id, member);
            if (subPolicy is { Text: SubPolicyText.TitleOnly } and not { Principles.IsEmpty: true, Questions.IsEmpty: true, Statements.IsEmpty: true })
            {
                throw new ArgumentException("A sub-policy that is known by its title alone has no principles, questions or statements.", member);
            }
        }

        RequireAll(subPolicies.SelectMany(subPolicy => subPolicy.NamedStatements()), member);
        return subPolicies;
    }

    /// <summary>Sees to it that statements are this policy's, however many there are.</summary>
    private void RequireAll(IEnumerable<Statement> named, string member)
    {
        var byId = Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var statement in named)
        {
            if (!byId.TryGetValue(statement.Id, out var own) || own != statement)
            {
                Require(statement, member);
            }
        }
    }
}
