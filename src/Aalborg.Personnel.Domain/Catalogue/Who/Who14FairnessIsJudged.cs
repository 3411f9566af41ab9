namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-14: people judge that it is fair and considerate.</summary>
internal sealed class Who14FairnessIsJudged() : JudgementRule(
    AalborgRule.Who14, AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [PersonnelStatement.P07, PersonnelStatement.P33, PersonnelStatement.P35])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er det retfærdigt, og tager det hensyn til arbejdsliv, privatliv og skiftende livsomstændigheder?",
        English = "Is it fair, and does it take account of working life, private life and changing circumstances?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Personalepolitikken bygger på samarbejde, tillid og retfærdighed, og vi arbejder for balance mellem arbejdsliv og privatliv. Om forandringen er retfærdig og hensynsfuld, kan kun mennesker vurdere.",
        English = "The personnel policy builds on cooperation, trust and justice, and we work for balance between working life and private life. Whether the change is fair and considerate only people can judge.",
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
