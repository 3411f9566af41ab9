namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Why;

public class Why13Tests() : JudgementTests(AalborgRule.Why13)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Giver forandringen mening, både for dem, den skal gavne, og for dem, der skal sørge for den?",
        English = "Is the change meaningful, both to those it is to benefit and to those who carry it out?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Forandringen giver ikke mening for alle dem, den skal gavne, og alle dem, der skal sørge for den.",
        English = "The answer is no: the change is not meaningful to everyone it is to benefit or who carries it out.",
    };
}
