namespace Aalborg.Personnel;

/// <summary>A goal (mål) of the change.</summary>
public sealed record Goal : Entry
{
    /// <summary>What is to be reached.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <summary>How one can see that it is reached.</summary>
    public string? Measure { get; init => field = DocumentText.Optional(value); }

    /// <summary>By when.</summary>
    public DateOnly? Due { get; init => field = DocumentDate.Optional(value); }
}
