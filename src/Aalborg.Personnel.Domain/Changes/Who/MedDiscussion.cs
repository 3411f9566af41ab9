namespace Aalborg.Personnel;

/// <summary>A discussion of the change in a MED committee (MED-drøftelse).</summary>
public sealed record MedDiscussion : Extensible, IDescribed<MedDiscussion>
{
    /// <summary>The name of the committee.</summary>
    public required string Committee { get; init => field = DocumentText.Required(value); }

    /// <summary>When it was held.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>When the committee was informed beforehand.</summary>
    public DateOnly? Informed { get; init => field = DocumentDate.Optional(value); }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init => field = DocumentText.Optional(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, MedDiscussion? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Text("committee", MemberTraits.Required | MemberTraits.Naming | MemberTraits.Identifying, owner?.Committee);
        visitor.Date("on", MemberTraits.Required | MemberTraits.Identifying, owner?.On);
        visitor.Date("informed", MemberTraits.Optional, owner?.Informed);
        visitor.Text("outcome", MemberTraits.Optional, owner?.Outcome);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
