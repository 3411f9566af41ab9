namespace Aalborg.Personnel.Reporting;

/// <summary>Days of a forecast that are in one phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="From">The day it is entered, or <see langword="null"/> where it is the phase on the date that is looked ahead from.</param>
/// <param name="Findings">What becomes due meanwhile, by date.</param>
internal sealed record ForecastStretch(ChangePhase Phase, DateOnly? From, IReadOnlyList<FindingEvent> Findings);
