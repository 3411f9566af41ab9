namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-13: people judge that the right people take part, constructively.</summary>
internal sealed class Who13PeopleAreJudged() : JudgementRule(
    AalborgRule.Who13, AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [AalborgStatement.C25, AalborgStatement.C26, AalborgStatement.P26, AalborgStatement.P27])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er de rette folk med, og er inddragelsen konstruktiv?",
        English = "Are the right people taking part, and is the involvement constructive?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at det er vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt, og at de bedste beslutninger tages, når de rette folk arbejder sammen. Personalepolitikken lægger vægt på samarbejde på tværs af fagligheder, arbejdspladser og forvaltninger. Om de rette folk er med, og om inddragelsen er konstruktiv, er til drøftelse.",
        English = "The policy says that it is important to involve those who are to be part of the change as early and as constructively as possible, and that the best decisions are made when the right people work together. The personnel policy stresses cooperation across professions, workplaces and departments. Whether the right people are taking part, and whether the involvement is constructive, is for people to discuss.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Drøft, om de rette er med på tværs af fagligheder, arbejdspladser og forvaltninger, og om deres input bliver brugt. Notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Discuss whether the right people take part, across professions, workplaces and departments, and whether their input is used. Record the answer, the date and who answered, for example the MED committee.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er nej: Nogle af de rette folk er ikke med, eller inddragelsen er ikke konstruktiv.",
        English = "The answer is no: some of the right people are not taking part, or the involvement is not constructive.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Natholdet er ikke med i arbejdsgruppen.",
        yes: "To fra natholdet er nu med i arbejdsgruppen.");
}
