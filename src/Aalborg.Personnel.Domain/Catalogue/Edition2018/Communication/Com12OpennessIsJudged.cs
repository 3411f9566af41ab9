namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-12: people judge that there is openness, trust and a shared understanding.</summary>
internal sealed class Com12OpennessIsJudged() : JudgementRule(
    AalborgRule.Com12, AalborgPrinciple.WeCommunicate, ChangePhase.Implementation, [AalborgStatement.C03, AalborgStatement.C04, AalborgStatement.C13])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er der åbenhed om forandringen, tillid til den og en fælles forståelse af, hvordan den håndteres, på alle niveauer?",
        English = "Is there openness about the change, trust in it and a shared understanding of how it is handled, at every level?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Derfor er det vigtigste at skabe mening om og tillid til forandringen«, siger politikken. Den lægger også vægt på at være »åbne for og åbne om« forandringer og på »en fælles forståelse af, hvordan vi håndterer de forandringer, som kommer«. Om det er lykkedes, er til drøftelse.",
        English = "The policy says that what matters most is to make the change meaningful and build trust in it. It also stresses openness to and about change, and a shared understanding of how we handle the changes that come. Only people can judge whether that has been achieved.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg medarbejdere, MED-udvalg, ledelse og borgere, og notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Ask employees, MED committees, management and citizens, and record the answer, the date and who answered, for example the MED committee.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Der mangler åbenhed, tillid eller en fælles forståelse.",
        English = "The answer is no: openness, trust or a shared understanding is missing.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Aftenholdet ved ikke, hvorfor vi gør det.",
        yes: "Aftenholdet har drøftet formålet og kender det nu.");
}
