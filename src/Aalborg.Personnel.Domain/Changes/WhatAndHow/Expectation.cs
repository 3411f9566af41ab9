namespace Aalborg.Personnel;

/// <summary>An alignment of expectations (forventningsafstemning).</summary>
public sealed record Expectation : Extensible
{
    /// <summary>When it took place.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>The ids of the stakeholders it was made with.</summary>
    public ValueList<string> With { get; init => field = DocumentText.Items(value); }

    /// <summary>What was agreed.</summary>
    public required string Agreed { get; init => field = DocumentText.Required(value); }
}
