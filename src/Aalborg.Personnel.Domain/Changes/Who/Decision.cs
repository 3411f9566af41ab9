using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A decision (beslutning) about the change, or about the process towards it.</summary>
public sealed record Decision : Entry, IDescribed<Decision>
{
    /// <summary>When it was made.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What was decided.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <summary>What kind of decision it is; about the change where nothing else is said.</summary>
    public DecisionKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>The ids of the stakeholders who took part in it.</summary>
    public ValueList<string> With { get; init => field = DocumentText.Items(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Decision? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Decision, owner?.Id);
        visitor.Date("on", MemberTraits.Required, owner?.On);
        visitor.Text("what", MemberTraits.Required | MemberTraits.Naming, owner?.What);
        visitor.Choice("kind", MemberTraits.Defaulted, owner?.Kind);
        visitor.References("with", EntryKinds.Stakeholder, owner?.With ?? default);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
