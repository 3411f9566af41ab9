namespace Aalborg.Personnel;

/// <summary>An alignment of expectations (forventningsafstemning).</summary>
public sealed record Expectation : Extensible, IDescribed<Expectation>
{
    /// <summary>When it took place.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>The ids of the stakeholders it was made with.</summary>
    public ValueList<string> With { get; init => field = DocumentText.Items(value); }

    /// <summary>What was agreed.</summary>
    public required string Agreed { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Expectation? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Date("on", MemberTraits.Required | MemberTraits.Identifying, owner?.On);
        visitor.References("with", EntryKinds.Stakeholder, owner?.With ?? default);
        visitor.Text("agreed", MemberTraits.Required | MemberTraits.Naming, owner?.Agreed);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
