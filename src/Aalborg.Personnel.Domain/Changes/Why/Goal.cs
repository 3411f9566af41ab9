namespace Aalborg.Personnel;

/// <summary>A goal (mål) of the change.</summary>
public sealed record Goal : Entry, IDescribed<Goal>
{
    /// <summary>What is to be reached.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <summary>How one can see that it is reached.</summary>
    public string? Measure { get; init => field = DocumentText.Optional(value); }

    /// <summary>By when.</summary>
    public DateOnly? Due { get; init => field = DocumentDate.Optional(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Goal? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Goal, owner?.Id);
        visitor.Text("what", MemberTraits.Required | MemberTraits.Naming, owner?.What);
        visitor.Text("measure", MemberTraits.Optional, owner?.Measure);
        visitor.Date("due", MemberTraits.Optional, owner?.Due);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
