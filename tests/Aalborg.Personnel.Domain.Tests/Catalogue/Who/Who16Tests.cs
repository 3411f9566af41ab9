namespace Aalborg.Personnel.Domain.Tests.Catalogue.Who;

public class Who16Tests() : JudgementTests(AalborgRule.Who16)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Har de, der skal arbejde på den nye måde, tid og kompetencer til det?",
        English = "Do those who are to work in the new way have the time and the skills for it?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: De, der skal arbejde på den nye måde, mangler tid eller kompetencer til det.",
        English = "The answer is no: those who are to work in the new way lack the time or the skills for it.",
    };
}
