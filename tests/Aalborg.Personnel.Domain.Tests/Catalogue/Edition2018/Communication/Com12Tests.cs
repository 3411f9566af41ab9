namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com12Tests() : JudgementTests(AalborgRule.Com12)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Er der åbenhed om forandringen, tillid til den og en fælles forståelse af, hvordan den håndteres, på alle niveauer?",
        English = "Is there openness about the change, trust in it and a shared understanding of how it is handled, at every level?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Der mangler åbenhed, tillid eller en fælles forståelse.",
        English = "The answer is no: openness, trust or a shared understanding is missing.",
    };
}
