namespace Aalborg.Personnel;

/// <summary>What came of an effect.</summary>
public sealed record EffectResult : Extensible, IDescribed<EffectResult>
{
    /// <summary>When it was looked at.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What was seen.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, EffectResult? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Date("on", MemberTraits.Required, owner?.On);
        visitor.Text("what", MemberTraits.Required, owner?.What);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
