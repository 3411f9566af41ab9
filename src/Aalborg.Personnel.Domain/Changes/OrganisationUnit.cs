namespace Aalborg.Personnel;

/// <summary>A unit (enhed) of an organisation: a department, a school, a team.</summary>
public sealed record OrganisationUnit : Extensible
{
    /// <summary>Its name.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>Its UUID in the organisation register (OIO), where known.</summary>
    public Guid? Uuid { get; init; }
}
