using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A sub-policy (delpolitik): what a policy says of one area in particular, in principles and questions of its own.</summary>
public sealed record SubPolicy
{
    /// <summary>The id: as in "delpolitik-om-forandringer".</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value, nameof(Title)); }

    /// <summary>Its version, or <see langword="null"/> where the text carries none.</summary>
    public string? Version { get; init => field = DocumentText.Optional(value); }

    /// <summary>Its principles, in the order of the text.</summary>
    public ValueList<Principle> Principles { get; init; }

    /// <summary>Its questions, in the order of the text.</summary>
    public ValueList<Question> Questions { get; init; }
}
