namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who16Tests() : JudgementTests(AalborgRule.Who16)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Har de, der skal arbejde på den nye måde, tid og kompetencer til det?",
        English = "Do those who are to work in the new way have the time and the skills for it?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Der er ikke sat tid nok af, eller kompetencerne er ikke på plads endnu.",
        English = "The answer is no: there is not enough time, or the skills are not in place yet.",
    };
}
