using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A level that the change does not touch, with the reason.</summary>
public sealed record UnaffectedLevel : Extensible, IDescribed<UnaffectedLevel>
{
    /// <summary>The level.</summary>
    public required StakeholderLevel Level { get; init => field = Guard.Against.Undefined(value, nameof(Level)); }

    /// <summary>Why it is not touched.</summary>
    public required string Reason { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, UnaffectedLevel? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Choice("level", MemberTraits.Required | MemberTraits.Identifying, owner?.Level);
        visitor.Text("reason", MemberTraits.Required, owner?.Reason);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
