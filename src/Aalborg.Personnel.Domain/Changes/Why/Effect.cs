namespace Aalborg.Personnel;

/// <summary>An effect (effekt) the change is to have: what, for whom and when.</summary>
public sealed record Effect : Entry
{
    /// <summary>What will be different.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <summary>The ids of the stakeholders it is for.</summary>
    public ValueList<string> For { get; init => field = DocumentText.Items(value); }

    /// <summary>By when it is to be felt.</summary>
    public DateOnly? Due { get; init => field = DocumentDate.Optional(value); }

    /// <summary>What came of it, once that is known.</summary>
    public EffectResult? Result { get; init; }
}
