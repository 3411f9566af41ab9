namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-16: people judge that there is time and skill for the new way of working.</summary>
internal sealed class Who16ReadinessIsJudged() : JudgementRule(
    AalborgRule.Who16, AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [AalborgStatement.P29, AalborgStatement.P32])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Har de, der skal arbejde på den nye måde, tid og kompetencer til det?",
        English = "Do those who are to work in the new way have the time and the skills for it?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Personalepolitikken siger: »Vi er parate til at arbejde med nye opgaver, arbejdsmetoder og roller.« Den ser også løbende kompetenceudvikling som en forudsætning for det tværgående samarbejde. Om der er tid og kompetencer til den nye måde, er til drøftelse.",
        English = "The personnel policy says that we are ready to work with new tasks, working methods and roles. It also sees continuous development of skills as a condition for working across boundaries. Whether there is time and whether the skills for the new way are in place is for people to discuss.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Drøft, hvad den nye måde kræver af tid og oplæring. Notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Discuss how much time and training the new way requires. Record the answer, the date and who answered, for example the MED committee.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Der er ikke sat tid nok af, eller kompetencerne er ikke på plads endnu.",
        English = "The answer is no: there is not enough time, or the skills are not in place yet.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Der er ikke sat tid af til oplæring i planlægningen.",
        yes: "Alle har nu to dages oplæring i planlægningen.");
}
