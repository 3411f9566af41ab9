namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who14Tests() : JudgementTests(AalborgRule.Who14)
{
    protected override LocalizedText Question { get; } = new()
    {
        Danish = "Er forandringen retfærdig, og tager den hensyn til forskellighed, balance mellem arbejdsliv og privatliv og skiftende livsomstændigheder?",
        English = "Is the change fair, and does it take account of differences, the balance between working life and private life, and changing circumstances?",
    };

    protected override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Forandringen er ikke retfærdig, eller den tager ikke hensyn nok til forskellighed, balance mellem arbejdsliv og privatliv eller skiftende livsomstændigheder.",
        English = "The answer is no: the change is not fair, or it does not take enough account of differences, the balance between working life and private life, or changing circumstances.",
    };
}
