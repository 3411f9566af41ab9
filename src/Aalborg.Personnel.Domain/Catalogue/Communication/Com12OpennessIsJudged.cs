namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-12: people judge that there is openness, trust and a shared understanding.</summary>
internal sealed class Com12OpennessIsJudged() : JudgementRule(
    AalborgRule.Com12, AalborgPrinciple.WeCommunicate, ChangePhase.Implementation, [ChangeStatement.C03, ChangeStatement.C04, ChangeStatement.C13])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er der åbenhed om forandringen, tillid til den og en fælles forståelse af den på alle niveauer?",
        English = "Is there openness about the change, trust in it and a shared understanding of it at every level?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi skal være åbne for forandringer og åbne om dem, så vi sikrer tilliden, og vi skal have en fælles forståelse af, hvordan vi håndterer dem. Om det er sådan, kan kun mennesker vurdere.",
        English = "We must be open to changes and open about them, so that we secure trust, and we must have a shared understanding of how we handle them. Whether it is so only people can judge.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg på hvert niveau – medarbejdere, MED, ledelse og borgere – og skriv svaret med dato og rolle.",
        English = "Ask at every level – employees, MED, management and citizens – and write the answer with date and role.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at der mangler åbenhed, tillid eller fælles forståelse.",
        English = "The answer is that openness, trust or a shared understanding is lacking.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Aftenholdet ved ikke, hvorfor vi gør det.",
        yes: "Aftenholdet har drøftet formålet og kender det nu.");
}
