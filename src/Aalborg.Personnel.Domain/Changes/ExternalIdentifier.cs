namespace Aalborg.Personnel;

/// <summary>What the initiative is called in another system, for example a case system (ESDH).</summary>
public sealed record ExternalIdentifier : Extensible, IDescribed<ExternalIdentifier>
{
    /// <summary>The system.</summary>
    public required string System { get; init => field = DocumentText.Required(value); }

    /// <summary>The id there.</summary>
    public required string Value { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, ExternalIdentifier? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Text("system", MemberTraits.Required | MemberTraits.Identifying, owner?.System);
        visitor.Text("value", MemberTraits.Required, owner?.Value);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
