namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-13: people judge that the change gives meaning.</summary>
internal sealed class Why13MeaningIsJudged() : JudgementRule(
    AalborgRule.Why13, AalborgPrinciple.WeKnowWhy, ChangePhase.Implementation, [ChangeStatement.C13, ChangeStatement.C20, PersonnelStatement.P17])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Giver forandringen mening, både for dem, den skal gavne, og for dem, der skal sørge for den?",
        English = "Does the change make sense, both to those it is to benefit and to those who are to bring it about?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Det vigtigste er at skabe mening om forandringen og tillid til den. Om den giver mening, kan kun mennesker vurdere.",
        English = "The most important thing is to create meaning about the change and trust in it. Whether it makes sense only people can judge.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Spørg dem, forandringen skal gavne, og dem, der skal sørge for den, og skriv svaret med dato og rolle.",
        English = "Ask those the change is to benefit and those who are to bring it about, and write the answer with date and role.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at forandringen ikke giver mening for alle, den handler om.",
        English = "The answer is that the change does not make sense to everyone it is about.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Teamet kan ikke se, hvad det skal føre til.",
        yes: "Teamet har drøftet formålet og kan se det.");
}
