namespace Aalborg.Personnel;

/// <summary>The answer (svar) to an input.</summary>
public sealed record InputResponse : Extensible, IDescribed<InputResponse>
{
    /// <summary>When it was given.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>What was answered.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, InputResponse? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Date("on", MemberTraits.Required, owner?.On);
        visitor.Text("what", MemberTraits.Required, owner?.What);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
