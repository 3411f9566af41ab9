namespace Aalborg.Personnel;

/// <summary>The four principles for the good change (den gode forandring) in Aalborg Kommune's policy about change: statement C19.</summary>
public static class AalborgPrinciple
{
    /// <summary>Vi ved hvorfor.</summary>
    public static Principle WeKnowWhy { get; } = new()
    {
        Id = "vi-ved-hvorfor",
        Name = new() { Danish = "Vi ved hvorfor", English = "We know why" },
    };

    /// <summary>Vi ved hvem.</summary>
    public static Principle WeKnowWho { get; } = new()
    {
        Id = "vi-ved-hvem",
        Name = new() { Danish = "Vi ved hvem", English = "We know who" },
    };

    /// <summary>Vi ved hvad og hvordan.</summary>
    public static Principle WeKnowWhatAndHow { get; } = new()
    {
        Id = "vi-ved-hvad-og-hvordan",
        Name = new() { Danish = "Vi ved hvad og hvordan", English = "We know what and how" },
    };

    /// <summary>Vi kommunikerer.</summary>
    public static Principle WeCommunicate { get; } = new()
    {
        Id = "vi-kommunikerer",
        Name = new() { Danish = "Vi kommunikerer", English = "We communicate" },
    };
}
