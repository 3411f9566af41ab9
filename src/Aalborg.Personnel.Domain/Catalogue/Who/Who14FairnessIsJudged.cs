namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-14: people judge that it is fair and considerate.</summary>
internal sealed class Who14FairnessIsJudged() : JudgementRule(
    AalborgRule.Who14, AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [PersonnelStatement.P07, PersonnelStatement.P33, PersonnelStatement.P35])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er forandringen retfærdig, og tager den hensyn til balancen mellem arbejdsliv og privatliv og til skiftende livsomstændigheder?",
        English = "Is the change fair, and does it take account of the balance between working life and private life and of changing life circumstances?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Personalepolitikken bygger på samarbejde, tillid og retfærdighed. Vi arbejder for at skabe balance mellem arbejdsliv og privatliv, og vi respekterer og tager hensyn til skiftende livsomstændigheder. Om forandringen er retfærdig og tager de hensyn, kan kun mennesker vurdere.",
        English = "The personnel policy builds on cooperation, trust and justice. We work to create balance between working life and private life, and we respect and take account of changing life circumstances. Whether the change is fair and takes account of them only people can judge.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Drøft, hvem forandringen gør det lettere for, og hvem den gør det sværere for, og skriv svaret med dato og rolle.",
        English = "Discuss for whom the change makes things easier and for whom harder, and write the answer with date and role.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at forandringen ikke er retfærdig, eller at den ikke tager det hensyn, den skal.",
        English = "The answer is that the change is not fair, or does not take account of what it should.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Weekendvagterne falder på de samme hver gang.",
        yes: "Weekendvagterne går nu på skift.");
}
