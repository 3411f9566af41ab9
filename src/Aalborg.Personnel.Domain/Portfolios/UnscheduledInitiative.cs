namespace Aalborg.Personnel;

/// <summary>An initiative without a start.</summary>
/// <param name="Id">The id of the initiative.</param>
/// <param name="Title">The title; <see langword="null"/> if personal data was found in it, and for all but the first <see cref="Portfolio.MaxShown"/>, so that memory does not grow with texts.</param>
public readonly record struct UnscheduledInitiative(Guid Id, string? Title);
