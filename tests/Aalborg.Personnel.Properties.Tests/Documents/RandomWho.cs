namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>»Vi ved hvem«, at random.</summary>
internal static class RandomWho
{
    public static Who Of(Dice dice) => new()
    {
        Stakeholders = dice.Entries(i => new Stakeholder
        {
            Id = dice.Id("stakeholder", i),
            Name = dice.Text(),
            Level = dice.Any<StakeholderLevel>(),
            Roles = dice.Few(dice.Any<StakeholderRole>),
            Involvements = dice.Few(() => new Involvement { Form = dice.Any<InvolvementForm>(), How = dice.Perhaps(dice.Text), Starts = dice.PerhapsDay() }),
        }),
        UnaffectedLevels = dice.Few(() => new UnaffectedLevel { Level = dice.Any<StakeholderLevel>(), Reason = dice.Text() }),
        Decisions = dice.Entries(i => new Decision
        {
            Id = dice.Id("decision", i),
            On = dice.Day(),
            What = dice.Text(),
            Kind = dice.Any<DecisionKind>(),
            With = dice.References("stakeholder"),
        }),
        MedDiscussions = dice.Entries(_ => new MedDiscussion
        {
            Committee = dice.Text(),
            On = dice.Day(),
            Informed = dice.PerhapsDay(),
            Outcome = dice.Perhaps(dice.Text),
        }),
    };
}
