namespace Aalborg.Personnel.Domain.Tests.Catalogue.Who;

public class Who13Tests() : JudgementTests(AalborgRule.Who13)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Er det de rette folk, og er inddragelsen konstruktiv?",
        English = "Are they the right people, and is the involvement constructive?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Det er ikke de rette folk, eller inddragelsen er ikke konstruktiv.",
        English = "The answer is no: they are not the right people, or the involvement is not constructive.",
    };
}
