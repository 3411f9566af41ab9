namespace Aalborg.Personnel;

/// <summary>An organisation, as Danish registers know it.</summary>
public sealed record Organisation : Extensible
{
    /// <summary>Its name.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>Its CVR number, where known.</summary>
    public CvrNumber? Cvr { get; init; }

    /// <summary>Its UUID in the organisation register (OIO), where known.</summary>
    public Guid? Uuid { get; init; }

    /// <summary>The unit within it that the change concerns.</summary>
    public OrganisationUnit? Unit { get; init; }
}
