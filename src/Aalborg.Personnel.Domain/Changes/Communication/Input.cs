namespace Aalborg.Personnel;

/// <summary>A challenge or constructive input (udfordring eller konstruktivt input) that was received.</summary>
public sealed record Input : Entry, IDescribed<Input>
{
    /// <summary>When it was received.</summary>
    public required DateOnly Received { get; init => field = DocumentDate.Required(value); }

    /// <summary>The id of the stakeholder it came from.</summary>
    public string? From { get; init => field = DocumentText.Optional(value); }

    /// <summary>What it says.</summary>
    public required string Content { get; init => field = DocumentText.Required(value); }

    /// <summary>What was answered, once it was.</summary>
    public InputResponse? Response { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Input? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Input, owner?.Id);
        visitor.Date("received", MemberTraits.Required, owner?.Received);
        visitor.Reference("from", EntryKinds.Stakeholder, owner?.From);
        visitor.Text("content", MemberTraits.Required | MemberTraits.Naming, owner?.Content);

        if (visitor.Enter("response", MemberTraits.Optional, owner?.Response))
        {
            InputResponse.Describe(ref visitor, owner?.Response);
            visitor.Leave();
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
