namespace Aalborg.Personnel;

/// <summary>What the initiative is called in another system, for example a case system (ESDH).</summary>
public sealed record ExternalIdentifier : Extensible
{
    /// <summary>The system.</summary>
    public required string System { get; init => field = DocumentText.Required(value); }

    /// <summary>The id there.</summary>
    public required string Value { get; init => field = DocumentText.Required(value); }
}
