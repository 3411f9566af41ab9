using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A heading (overskrift) of the page that a policy's text comes from. It is not part of the policy's JSON.</summary>
public sealed record PolicyHeading
{
    /// <summary>The id of what the heading stands above: the section of a <see cref="Statement"/>, as in "questions", or a sub-policy.</summary>
    public required string Above { get; init => field = DocumentText.Required(value); }

    /// <summary>The heading: the Danish is the page's own, the English a translation.</summary>
    public required LocalizedText Text { get; init => field = Guard.Against.Null(value, nameof(Text)); }
}
