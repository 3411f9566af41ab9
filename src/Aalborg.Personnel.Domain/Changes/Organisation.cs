namespace Aalborg.Personnel;

/// <summary>An organisation, as Danish registers know it.</summary>
public sealed record Organisation : Extensible, IDescribed<Organisation>
{
    /// <summary>Its name.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>Its CVR number, where known.</summary>
    public CvrNumber? Cvr { get; init; }

    /// <summary>Its UUID in the organisation register (OIO), where known.</summary>
    public Guid? Uuid { get; init; }

    /// <summary>The unit within it that the change concerns.</summary>
    public OrganisationUnit? Unit { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Organisation? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Text("name", MemberTraits.Required | MemberTraits.Naming, owner?.Name);
        visitor.Exact("cvr", MemberTraits.Optional, owner?.Cvr?.Value);
        visitor.Uuid("uuid", MemberTraits.Optional, owner?.Uuid);

        if (visitor.Enter("unit", MemberTraits.Optional, owner?.Unit))
        {
            OrganisationUnit.Describe(ref visitor, owner?.Unit);
            visitor.Leave();
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
