namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who13Tests() : JudgementTests(AalborgRule.Who13)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Er de rette folk med, og er inddragelsen konstruktiv?",
        English = "Are the right people taking part, and is the involvement constructive?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Nogle af de rette folk er ikke med, eller inddragelsen er ikke konstruktiv.",
        English = "The answer is no: some of the right people are not taking part, or the involvement is not constructive.",
    };
}
