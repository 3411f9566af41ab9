namespace Aalborg.Personnel;

/// <summary>A strategy of the organisation, and how the change hangs together with it.</summary>
public sealed record Strategy : Extensible
{
    /// <summary>What the strategy is called.</summary>
    public required string Title { get; init => field = DocumentText.Required(value); }

    /// <summary>Where it can be read, as it was written; it is not checked.</summary>
    public string? Uri { get; init => field = DocumentText.Optional(value); }

    /// <summary>How the change hangs together with it.</summary>
    public string? Connection { get; init => field = DocumentText.Optional(value); }
}
