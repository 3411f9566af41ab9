namespace Aalborg.Personnel.Catalogue;

/// <summary>What to do about something that was done, or is still to be done, after its last day.</summary>
internal static class TooLate
{
    /// <summary>The remedy: nothing but the reason can be added.</summary>
    public static LocalizedText Remedy { get; } = new()
    {
        Danish = "Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.",
        English = "This can no longer be done in time. Give the reason in a deviation.",
    };

    /// <summary>The remedy for what is still to be done: once its last day has passed, the reason is to be added too.</summary>
    public static LocalizedText? Now(RuleContext context, DateOnly lastDay, LocalizedText remedy) => lastDay >= context.On
        ? null
        : new()
        {
            Danish = $"Fristen er passeret. {remedy.Danish} Angiv begrundelsen i en fravigelse.",
            English = $"The time limit has passed. {remedy.English} Give the reason in a deviation.",
        };
}
