using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A sub-policy (delpolitik): what a policy says of one area in particular, in principles and questions of its own.</summary>
/// <remarks>It is part of a <see cref="Policy"/>, which has the sentences it names.</remarks>
public sealed record SubPolicy
{
    /// <summary>The id: as in "delpolitik-om-forandringer".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value, nameof(Title)); }

    /// <summary>How much of it is known. One that is known by its title alone has no principles, questions or statements.</summary>
    public required SubPolicyText Text { get; init => field = Guard.Against.Undefined(value, nameof(Text)); }

    /// <summary>Its version, or <see langword="null"/> where the text carries none.</summary>
    public string? Version { get; init => field = DocumentText.Optional(value); }

    /// <summary>The date from which it is in force, where known.</summary>
    public DateOnly? InForce { get; init => field = DocumentDate.Optional(value); }

    /// <summary>When it was last updated, where known.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>Its principles, in the order of the text.</summary>
    public ValueList<Principle> Principles { get; init; }

    /// <summary>Its questions, in the order of the text.</summary>
    public ValueList<Question> Questions { get; init; }

    /// <summary>The statements of its text.</summary>
    public ValueList<Statement> Statements { get; init; }

    /// <summary>What it is to be seen together with.</summary>
    public ValueList<PolicyRelation> RelatedTo { get; init; }

    /// <summary>The principle with an id.</summary>
    /// <param name="id">The id; ids compare exactly.</param>
    /// <returns>The principle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The sub-policy has no such principle; the message says where the nearest is.</exception>
    public Principle GetPrinciple(string id) => PolicyPart.Get(Principles, id, principle => principle.Id, "principle");

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>Every statement it names: among its statements, or in a principle or question of its own.</summary>
    internal IEnumerable<Statement> NamedStatements() => Statements
        .Concat(Principles.SelectMany(principle => principle.Statements))
        .Concat(Questions.Select(question => question.Statement));
}
