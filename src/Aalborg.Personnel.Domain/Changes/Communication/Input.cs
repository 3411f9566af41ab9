namespace Aalborg.Personnel;

/// <summary>A challenge or constructive input (udfordring eller konstruktivt input) that was received.</summary>
public sealed record Input : Entry
{
    /// <summary>When it was received.</summary>
    public required DateOnly Received { get; init => field = DocumentDate.Required(value); }

    /// <summary>The id of the stakeholder it came from.</summary>
    public string? From { get; init => field = DocumentText.Optional(value); }

    /// <summary>What it says.</summary>
    public required string Content { get; init => field = DocumentText.Required(value); }

    /// <summary>What was answered, once it was.</summary>
    public InputResponse? Response { get; init; }
}
