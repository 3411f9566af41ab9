namespace Aalborg.Personnel;

/// <summary>The principles of Aalborg Kommune's personnel policy (C07), and the four for the good change (den gode forandring) of its sub-policy about change (C19).</summary>
public static class AalborgPrinciple
{
    /// <summary>Helheder og sammenhænge: a principle of the personnel policy, P11 to P16.</summary>
    public static Principle Wholes { get; } = new()
    {
        Id = "helheder-og-sammenhaenge",
        Name = new() { Danish = "Helheder og sammenhænge", English = "Wholes and connections" },
        Statements = AalborgStatement.OfPersonnel.In("principle:helheder-og-sammenhaenge"),
    };

    /// <summary>Det skal give mening: a principle of the personnel policy, P17 to P23.</summary>
    public static Principle Meaning { get; } = new()
    {
        Id = "det-skal-give-mening",
        Name = new() { Danish = "Det skal give mening", English = "It must make sense" },
        Statements = AalborgStatement.OfPersonnel.In("principle:det-skal-give-mening"),
    };

    /// <summary>Inddragelse og tværfaglighed: a principle of the personnel policy, P24 to P30.</summary>
    public static Principle Involvement { get; } = new()
    {
        Id = "inddragelse-og-tvaerfaglighed",
        Name = new() { Danish = "Inddragelse og tværfaglighed", English = "Involvement and working across professions" },
        Statements = AalborgStatement.OfPersonnel.In("principle:inddragelse-og-tvaerfaglighed"),
    };

    /// <summary>Vi er gensidigt fleksible: a principle of the personnel policy, P31 to P35. The page of the sub-policy calls it »Gensidig fleksibilitet«.</summary>
    public static Principle Flexibility { get; } = new()
    {
        Id = "vi-er-gensidigt-fleksible",
        Name = new() { Danish = "Vi er gensidigt fleksible", English = "We are mutually flexible" },
        OtherNames = [new() { Danish = "Gensidig fleksibilitet", English = "Mutual flexibility" }],
        Statements = AalborgStatement.OfPersonnel.In("principle:vi-er-gensidigt-fleksible"),
    };

    /// <summary>Vi ved hvorfor: a principle of the sub-policy about change, C20 to C23.</summary>
    public static Principle WeKnowWhy { get; } = new()
    {
        Id = "vi-ved-hvorfor",
        Name = new() { Danish = "Vi ved hvorfor", English = "We know why" },
        Statements = AalborgStatement.OfChange.In("principle:vi-ved-hvorfor"),
    };

    /// <summary>Vi ved hvem: a principle of the sub-policy about change, C24 to C26.</summary>
    public static Principle WeKnowWho { get; } = new()
    {
        Id = "vi-ved-hvem",
        Name = new() { Danish = "Vi ved hvem", English = "We know who" },
        Statements = AalborgStatement.OfChange.In("principle:vi-ved-hvem"),
    };

    /// <summary>Vi ved hvad og hvordan: a principle of the sub-policy about change, C27 to C29.</summary>
    public static Principle WeKnowWhatAndHow { get; } = new()
    {
        Id = "vi-ved-hvad-og-hvordan",
        Name = new() { Danish = "Vi ved hvad og hvordan", English = "We know what and how" },
        Statements = AalborgStatement.OfChange.In("principle:vi-ved-hvad-og-hvordan"),
    };

    /// <summary>Vi kommunikerer: a principle of the sub-policy about change, C30 to C32.</summary>
    public static Principle WeCommunicate { get; } = new()
    {
        Id = "vi-kommunikerer",
        Name = new() { Danish = "Vi kommunikerer", English = "We communicate" },
        Statements = AalborgStatement.OfChange.In("principle:vi-kommunikerer"),
    };
}
