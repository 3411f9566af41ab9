namespace Aalborg.Personnel;

/// <summary>A strategy of the organisation, and how the change hangs together with it.</summary>
public sealed record Strategy : Extensible, IDescribed<Strategy>
{
    /// <summary>What the strategy is called.</summary>
    public required string Title { get; init => field = DocumentText.Required(value); }

    /// <summary>Where it can be read, as it was written; it is not checked.</summary>
    public string? Uri { get; init => field = DocumentText.Optional(value); }

    /// <summary>How the change hangs together with it.</summary>
    public string? Connection { get; init => field = DocumentText.Optional(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Strategy? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Text("title", MemberTraits.Required | MemberTraits.Naming | MemberTraits.Identifying, owner?.Title);
        visitor.Text("uri", MemberTraits.Optional, owner?.Uri);
        visitor.Text("connection", MemberTraits.Optional, owner?.Connection);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
