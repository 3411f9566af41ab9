namespace Aalborg.Personnel.Domain.Tests.Catalogue.Communication;

public class Com12Tests() : JudgementTests(AalborgRule.Com12)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Er der åbenhed om forandringen, tillid til den og en fælles forståelse af den på alle niveauer?",
        English = "Is there openness about the change, trust in it and a shared understanding of it at every level?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at der mangler åbenhed, tillid eller fælles forståelse.",
        English = "The answer is that openness, trust or a shared understanding is lacking.",
    };
}
