namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-13: people judge that the change gives meaning.</summary>
internal sealed class Why13MeaningIsJudged() : JudgementRule(
    AalborgRule.Why13, AalborgPrinciple.WeKnowWhy, ChangePhase.Implementation, [AalborgStatement.C13, AalborgStatement.C14, AalborgStatement.C20, AalborgStatement.P17])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Giver forandringen mening, både for dem, den skal gavne, og for dem, der skal sørge for den?",
        English = "Is the change meaningful, both to those it is to benefit and to those who carry it out?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at det vigtigste er at skabe mening om og tillid til forandringen, både for dem, den skal gavne, og for dem, der skal sørge for den. Om den giver mening, er til drøftelse.",
        English = "The policy says that the most important thing is to make the change meaningful and build trust in it, both for those it is to benefit and for those who are to carry it out. Whether it is meaningful is for people to discuss.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg dem, forandringen skal gavne, og dem, der skal sørge for den. Notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Ask those the change is to benefit and those who carry it out. Record the answer, the date and who answered, for example the MED committee.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Forandringen giver ikke mening for alle dem, den skal gavne, og alle dem, der skal sørge for den.",
        English = "The answer is no: the change is not meaningful to everyone it is to benefit or who carries it out.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Teamet kan ikke se, hvad det skal føre til.",
        yes: "Teamet har drøftet formålet og kan se det.");
}
