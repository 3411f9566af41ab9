namespace Aalborg.Personnel.Catalogue;

/// <summary>What to do about something that was done after its last day.</summary>
internal static class TooLate
{
    /// <summary>The remedy: nothing but the reason can be added.</summary>
    public static LocalizedText Remedy { get; } = new()
    {
        Danish = "Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.",
        English = "This can no longer be done in time. Give the reason in a deviation.",
    };
}
