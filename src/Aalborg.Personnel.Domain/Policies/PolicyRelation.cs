namespace Aalborg.Personnel;

/// <summary>What a sub-policy is to be seen together with, in the language of the policy.</summary>
public sealed record PolicyRelation
{
    /// <summary>What it is related to, as in "Personalepolitik".</summary>
    public required string Title { get; init => field = DocumentText.Required(value); }

    /// <summary>How it is related to it, as in "udfolder dens principper".</summary>
    public required string Relation { get; init => field = DocumentText.Required(value); }
}
