using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>An activity (aktivitet) of the plan.</summary>
public sealed record Activity : Entry, IDescribed<Activity>
{
    /// <summary>What is done.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <summary>How it is done.</summary>
    public string? How { get; init => field = DocumentText.Optional(value); }

    /// <summary>When it starts.</summary>
    public DateOnly? Starts { get; init => field = DocumentDate.Optional(value); }

    /// <summary>Its last day.</summary>
    public DateOnly? Ends { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The id of the stakeholder responsible for it.</summary>
    public string? Responsible { get; init => field = DocumentText.Optional(value); }

    /// <summary>When it was done.</summary>
    public DateOnly? Done { get; init => field = DocumentDate.Optional(value); }

    /// <summary>Whether anything says when it happens: its start, its end, or when it was done.</summary>
    public bool HasDate => Starts is not null || Ends is not null || Done is not null;

    /// <summary>The activity's end: its own, else the change's.</summary>
    /// <param name="timeline">The timeline of the change.</param>
    /// <returns>The end, or <see langword="null"/> where neither is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is <see langword="null"/>.</exception>
    public DateOnly? EndIn(Timeline timeline) => Ends ?? Guard.Against.Null(timeline).Ends;

    /// <summary>Whether the activity was done by a date: on it or before it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it was done.</returns>
    public bool IsDoneBy(DateOnly date) => Done <= date;

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Activity? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Activity, owner?.Id);
        visitor.Text("what", MemberTraits.Required | MemberTraits.Naming, owner?.What);
        visitor.Text("how", MemberTraits.Optional, owner?.How);
        visitor.Date("starts", MemberTraits.Optional, owner?.Starts);
        visitor.Date("ends", MemberTraits.Optional, owner?.Ends);
        visitor.Reference("responsible", EntryKinds.Stakeholder, owner?.Responsible);
        visitor.Date("done", MemberTraits.Optional, owner?.Done);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
