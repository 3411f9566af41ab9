using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A revision (justering) of the plan, or the decision to keep it.</summary>
public sealed record Revision : Entry, IDescribed<Revision>
{
    /// <summary>When it was made.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>The ids of the context changes it answers.</summary>
    public ValueList<string> Answers { get; init => field = DocumentText.Items(value); }

    /// <summary>Whether the plan was adjusted or confirmed.</summary>
    public required RevisionOutcome Outcome { get; init => field = Guard.Against.Undefined(value, nameof(Outcome)); }

    /// <summary>What it comes to.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Revision? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Revision, owner?.Id);
        visitor.Date("on", MemberTraits.Required, owner?.On);
        visitor.References("answers", EntryKinds.ContextChange, owner?.Answers ?? default);
        visitor.Choice("outcome", MemberTraits.Required, owner?.Outcome);
        visitor.Text("what", MemberTraits.Required | MemberTraits.Naming, owner?.What);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
