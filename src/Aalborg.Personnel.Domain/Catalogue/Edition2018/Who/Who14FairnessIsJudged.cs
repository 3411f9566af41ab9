namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-14: people judge that it is fair and considerate.</summary>
internal sealed class Who14FairnessIsJudged() : JudgementRule(
    AalborgRule.Who14, AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [AalborgStatement.P07, AalborgStatement.P33, AalborgStatement.P34, AalborgStatement.P35])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er forandringen retfærdig, og tager den hensyn til forskellighed, balance mellem arbejdsliv og privatliv og skiftende livsomstændigheder?",
        English = "Is the change fair, and does it take account of differences, the balance between working life and private life, and changing circumstances?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Personalepolitikken bygger på samarbejde, tillid og retfærdighed. Den ser forskellighed og mangfoldighed som en styrke, arbejder for balance mellem arbejdsliv og privatliv og tager hensyn til skiftende livsomstændigheder. Om forandringen lever op til det, er til drøftelse.",
        English = "The personnel policy is based on cooperation, trust and fairness. It sees differences and diversity as a strength, aims for a balance between working life and private life, and takes account of changing circumstances. Whether the change meets this is for people to discuss.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Drøft, hvem forandringen gør det lettere for, og hvem den gør det sværere for. Notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Discuss for whom the change makes things easier and for whom it makes them harder. Record the answer, the date and who answered, for example the MED committee.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Forandringen er ikke retfærdig, eller den tager ikke hensyn nok til forskellighed, balance mellem arbejdsliv og privatliv eller skiftende livsomstændigheder.",
        English = "The answer is no: the change is not fair, or it does not take enough account of differences, the balance between working life and private life, or changing circumstances.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Weekendvagterne falder på de samme hver gang.",
        yes: "Weekendvagterne går nu på skift.");
}
