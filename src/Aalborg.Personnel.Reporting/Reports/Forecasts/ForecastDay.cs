namespace Aalborg.Personnel.Reporting;

/// <summary>What happens in one document on one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Number">The number of the document, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Phase">The phase that it enters, or <see langword="null"/> where it enters none.</param>
/// <param name="Coming">What becomes due.</param>
internal sealed record ForecastDay(DateOnly On, int Number, string Title, ChangePhase? Phase, ComingFindings Coming);
