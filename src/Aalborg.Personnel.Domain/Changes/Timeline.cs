namespace Aalborg.Personnel;

/// <summary>When the change starts, ends, is closed or is stopped. The phase is derived from it and never stored.</summary>
public sealed record Timeline : Extensible, IDescribed<Timeline>
{
    /// <summary>Nothing is known yet.</summary>
    public static Timeline Unknown { get; } = new();

    /// <summary>The first day of the change.</summary>
    public DateOnly? Starts { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The last day of the change; the follow-up begins on the day after.</summary>
    public DateOnly? Ends { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The day the initiative was closed (afsluttet).</summary>
    public DateOnly? Closed { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The day the initiative was stopped (standset) before it was through.</summary>
    public DateOnly? Stopped { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The last day on which the change asks something of those it is about: the earlier of the stop and the closing, else its last day; <see langword="null"/> where none is known.</summary>
    public DateOnly? ActiveUntil => Stopped < Closed || Closed is null ? Stopped ?? Ends : Closed;

    /// <summary>The phase on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The phase; an unknown date has not come.</returns>
    public ChangePhase PhaseOn(DateOnly date) =>
        Stopped <= date ? ChangePhase.Stopped
        : Closed <= date ? ChangePhase.Closed
        : Ends < date ? ChangePhase.FollowUp
        : Starts <= date ? ChangePhase.Implementation
        : Starts is not null ? ChangePhase.Preparation
        : ChangePhase.Idea;

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Timeline? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Date("starts", MemberTraits.Optional, owner?.Starts);
        visitor.Date("ends", MemberTraits.Optional, owner?.Ends);
        visitor.Date("closed", MemberTraits.Optional, owner?.Closed);
        visitor.Date("stopped", MemberTraits.Optional, owner?.Stopped);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
