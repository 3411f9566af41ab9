namespace Aalborg.Personnel;

/// <summary>An initiative that goes on in the months of a portfolio.</summary>
/// <param name="Id">The id of the initiative.</param>
/// <param name="Title">The title; <see langword="null"/> if personal data was found in it.</param>
/// <param name="Phase">The phase on the date of the portfolio.</param>
/// <param name="Starts">The first day.</param>
/// <param name="Until">The last day on which it asks something of anybody: see <see cref="Timeline.ActiveUntil"/>.</param>
/// <param name="Groups">How many groups it hits in these months.</param>
public sealed record ScheduledInitiative(Guid Id, string? Title, ChangePhase Phase, DateOnly Starts, DateOnly? Until, int Groups);
