using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A change in the goals or conditions (mål og vilkår) of the initiative along the way.</summary>
public sealed record ContextChange : Entry, IDescribed<ContextChange>
{
    /// <summary>When it came.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What it is a change in.</summary>
    public required ContextArea In { get; init => field = Guard.Against.Undefined(value, nameof(In)); }

    /// <summary>What changed.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, ContextChange? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.ContextChange, owner?.Id);
        visitor.Date("on", MemberTraits.Required, owner?.On);
        visitor.Choice("in", MemberTraits.Required, owner?.In);
        visitor.Text("what", MemberTraits.Required | MemberTraits.Naming, owner?.What);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
