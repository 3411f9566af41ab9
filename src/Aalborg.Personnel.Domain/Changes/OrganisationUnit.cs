namespace Aalborg.Personnel;

/// <summary>A unit (enhed) of an organisation: a department, a school, a team.</summary>
public sealed record OrganisationUnit : Extensible, IDescribed<OrganisationUnit>
{
    /// <summary>Its name.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>Its UUID in the organisation register (OIO), where known.</summary>
    public Guid? Uuid { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, OrganisationUnit? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Text("name", MemberTraits.Required | MemberTraits.Naming, owner?.Name);
        visitor.Uuid("uuid", MemberTraits.Optional, owner?.Uuid);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
