namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-13: people judge that the right people take part, constructively.</summary>
internal sealed class Who13PeopleAreJudged() : JudgementRule(
    AalborgRule.Who13, AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [ChangeStatement.C25, ChangeStatement.C26, PersonnelStatement.P26])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Er det de rette folk, og er inddragelsen konstruktiv?",
        English = "Are they the right people, and is the involvement constructive?",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "De, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt, og når de rette folk arbejder sammen, tager vi de bedste beslutninger. Om det er de rette, og om det er konstruktivt, kan kun mennesker vurdere.",
        English = "Those who are to be part of the change are involved as early and as constructively as possible, and when the right people work together, we make the best decisions. Whether they are the right people, and whether it is constructive, only people can judge.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Drøft, om de rette er med på tværs af fagligheder og arbejdspladser, og skriv svaret med dato og rolle.",
        English = "Discuss whether the right people are part of it across professions and workplaces, and write the answer with date and role.",
    };

    public override LocalizedText Declined { get; } = new()
    {
        Danish = "Svaret er, at det ikke er de rette folk, eller at inddragelsen ikke er konstruktiv.",
        English = "The answer is that they are not the right people, or that the involvement is not constructive.",
    };

    public override RuleExample Example => Sample.Judged(
        this,
        by: "Lokal-MED",
        no: "Natholdet er ikke med i arbejdsgruppen.",
        yes: "To fra natholdet er nu med i arbejdsgruppen.");
}
