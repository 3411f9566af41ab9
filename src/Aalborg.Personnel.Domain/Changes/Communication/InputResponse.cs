namespace Aalborg.Personnel;

/// <summary>The answer (svar) to an input.</summary>
public sealed record InputResponse : Extensible
{
    /// <summary>When it was given.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What was answered.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }
}
