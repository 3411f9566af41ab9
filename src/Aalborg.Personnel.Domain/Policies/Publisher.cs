namespace Aalborg.Personnel;

/// <summary>Whose policy it is, and where to ask.</summary>
public sealed record Publisher
{
    /// <summary>The name, as in "Aalborg Kommune".</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>The department (afdeling) that answers questions about it, where known, as in "HR og arbejdsmiljø".</summary>
    public string? Department { get; init => field = DocumentText.Optional(value); }

    /// <summary>The CVR number, where known.</summary>
    public CvrNumber? Cvr { get; init; }

    /// <summary>The postal address, where known.</summary>
    public string? Address { get; init => field = DocumentText.Optional(value); }

    /// <summary>The telephone number, where known.</summary>
    public string? Phone { get; init => field = DocumentText.Optional(value); }
}
