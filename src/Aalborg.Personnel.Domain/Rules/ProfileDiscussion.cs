namespace Aalborg.Personnel;

/// <summary>The discussion in MED that a profile rests on.</summary>
public sealed record ProfileDiscussion : Extensible
{
    /// <summary>The name of the committee.</summary>
    public required string Committee { get; init => field = DocumentText.Required(value); }

    /// <summary>When it was held.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }
}
