namespace Aalborg.Personnel;

/// <summary>What came of an effect.</summary>
public sealed record EffectResult : Extensible
{
    /// <summary>When it was looked at.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What was seen.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }
}
