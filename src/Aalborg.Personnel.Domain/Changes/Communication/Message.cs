namespace Aalborg.Personnel;

/// <summary>A message (besked) about the change, planned or sent.</summary>
public sealed record Message : Entry, IDescribed<Message>
{
    /// <summary>When it is, or was, to be sent.</summary>
    public required DateOnly Planned { get; init => field = DocumentDate.Required(value); }

    /// <summary>When it was sent.</summary>
    public DateOnly? Sent { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The ids of the stakeholders it is to.</summary>
    public ValueList<string> To { get; init => field = DocumentText.Items(value); }

    /// <summary>The channel (kanal) it goes by.</summary>
    public string? Channel { get; init => field = DocumentText.Optional(value); }

    /// <summary>What it says.</summary>
    public string? Content { get; init => field = DocumentText.Optional(value); }

    /// <summary>The ids of the context changes, revisions and decisions it is about.</summary>
    public ValueList<string> About { get; init => field = DocumentText.Items(value); }

    /// <summary>Whether it invites those it is to to answer.</summary>
    public bool InvitesInput { get; init; }

    /// <summary>The message's date: when it was sent, else when it is planned.</summary>
    public DateOnly Date => Sent ?? Planned;

    /// <summary>Whether the message is overdue on a date: its planned date has passed, and it has no date of sending.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is overdue.</returns>
    public bool IsOverdueOn(DateOnly date) => Sent is null && Planned < date;

    /// <summary>Whether the message was sent by a date: on it or before it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it was sent.</returns>
    public bool IsSentBy(DateOnly date) => Sent <= date;

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Message? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Message, owner?.Id);
        visitor.Date("planned", MemberTraits.Required, owner?.Planned);
        visitor.Date("sent", MemberTraits.Optional, owner?.Sent);
        visitor.References("to", EntryKinds.Stakeholder, owner?.To ?? default);
        visitor.Text("channel", MemberTraits.Optional, owner?.Channel);
        visitor.Text("content", MemberTraits.Naming, owner?.Content);
        visitor.References("about", EntryKinds.ContextChange | EntryKinds.Revision | EntryKinds.Decision, owner?.About ?? default);
        visitor.Flag("invitesInput", owner?.InvitesInput ?? false);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
