using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A date in a document on which something is due.</summary>
/// <remarks>What is overdue is not among them: it is the failed findings of an assessment.</remarks>
public sealed record DueDate
{
    /// <summary>The most days that can be looked ahead.</summary>
    public const int MaxDays = 366;

    internal DueDate()
    {
    }

    /// <summary>Gets the date.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets what is due.</summary>
    public required DueKind Kind { get; init; }

    /// <summary>Gets the id of the initiative.</summary>
    public required Guid InitiativeId { get; init; }

    /// <summary>Gets the title of the initiative; <see langword="null"/> if personal data was found in it.</summary>
    public string? Title { get; internal init; }

    /// <summary>Gets the index of the entry in its list; 0 for what the timeline says.</summary>
    public int Index { get; internal init; }

    /// <summary>Gets the id of the entry; <see langword="null"/> if entries of its kind have none, an earlier one has the same, or personal data was found in it. Then <see cref="Index"/> tells it apart.</summary>
    public string? EntryId { get; internal init; }

    /// <summary>Gets the name of the stakeholder responsible for an activity; <see langword="null"/> if the document names none, or personal data was found in the name.</summary>
    public string? Responsible { get; internal init; }

    /// <summary>Gets where the date is: a JSON Pointer (RFC 6901); for an answer that is missing, where it should be.</summary>
    public string Pointer => Kind switch
    {
        DueKind.Starts => "/timeline/starts",
        DueKind.Ends => "/timeline/ends",
        DueKind.GoalDue => $"/why/goals/{Index}/due",
        DueKind.EffectDue => $"/why/effects/{Index}/due",
        DueKind.Decision => $"/who/decisions/{Index}/on",
        DueKind.MedDiscussion => $"/who/medDiscussions/{Index}/on",
        DueKind.Expectation => $"/whatAndHow/expectations/{Index}/on",
        DueKind.ActivityStarts => $"/whatAndHow/plan/activities/{Index}/starts",
        DueKind.ActivityEnds => $"/whatAndHow/plan/activities/{Index}/ends",
        DueKind.MessagePlanned => $"/communication/messages/{Index}/planned",
        DueKind.AnswerBy => $"/communication/input/{Index}/response",
        DueKind.DeviationEnds => $"/deviations/{Index}/until",
    };

    /// <summary>Finds what is due in a document from the date of its assessment on.</summary>
    /// <remarks>
    /// What is dated after that date has not happened: a result, an activity that is done, a message that is sent, a response. An input waits for its answer as many days as the parameter
    /// <c>answerWithinDays</c> of the rule book has on that date; a rule book without that parameter sets no such date. If the initiative is stopped, only messages and answers are due.
    /// </remarks>
    /// <param name="initiative">The initiative.</param>
    /// <param name="assessment">Its assessment.</param>
    /// <param name="days">How many days to look ahead, 0 to <see cref="MaxDays"/>; both the date and the last day are included.</param>
    /// <returns>What is due, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException">The initiative or the assessment is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The assessment is of another initiative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its range.</exception>
    public static ValueList<DueDate> In(ChangeInitiative initiative, Assessment assessment, int days)
    {
        Guard.Against.Null(initiative);
        Guard.Against.InvalidInput(Guard.Against.Null(assessment), nameof(assessment), one => one.InitiativeId == initiative.Id, "The assessment is of another initiative.");
        Guard.Against.OutOfRange(days, nameof(days), 0, MaxDays);
        return new DueDateSearch(initiative, assessment, days, new(assessment)).Find();
    }
}
