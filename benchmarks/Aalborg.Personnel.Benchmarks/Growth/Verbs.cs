namespace Aalborg.Personnel.Benchmarks;

/// <summary>The verbs of an initiative, each on a document that is wide in what it looks at, and naming all that it may name.</summary>
internal static class Verbs
{
    private static readonly DateOnly On = GeneratedStory.On;

    public static IEnumerable<Deed> All { get; } =
    [
        new("AddStakeholder", Breadth.Stakeholders, Of(change => change.AddStakeholder(StakeholderLevel.Partners, "Samarbejdsparter", StakeholderRole.Benefits))),
        new("Involve the last", Breadth.Stakeholders, Of(change => change.Involve(change.Who.Stakeholders[^1].Id, On, InvolvementForm.Dialogue))),
        new("Decide with all", Breadth.Stakeholders, Of(change => change.Decide(On, "Vi fortsætter.", AllStakeholders(change)))),
        new("ExpectEffect for all", Breadth.Stakeholders, Of(change => change.ExpectEffect("Mere tryghed.", AllStakeholders(change)))),
        new("AlignExpectations with all", Breadth.Stakeholders, Of(change => change.AlignExpectations(On, "Vi ses.", AllStakeholders(change)))),
        new("SendMessage to all", Breadth.Stakeholders, Of(change => change.SendMessage(On, AllStakeholders(change), "Nyt."))),
        new("PlanMessage to all", Breadth.Stakeholders, Of(change => change.PlanMessage(On, AllStakeholders(change), "Nyt."))),
        new("PlanActivity of the last", Breadth.Stakeholders, Of(change => change.PlanActivity(change.Who.Stakeholders[^1].Id, On, "Oplæring"))),
        new("ReceiveInput from the last", Breadth.Stakeholders, Of(change => change.ReceiveInput(change.Who.Stakeholders[^1].Id, On, "Hvornår?"))),
        new("SetGoal", Breadth.Goals, Of(change => change.SetGoal("Færre ansigter.", On))),
        new("RecordResult of the last", Breadth.Effects, document => document.Initiative.RecordResult(document.Initiative.Why.Effects[^1].Id, On, "Det er set.")) { OnBroken = true },
        new("SendMessage about all", Breadth.Decisions, Of(change => change.SendMessage(On, [change.Who.Stakeholders[0].Id], about: [.. change.Who.Decisions.Select(one => one.Id)]))),
        new("PlanActivity", Breadth.Activities, Of(change => change.PlanActivity(change.Who.Stakeholders[0].Id, On, "Oplæring"))),
        new("RecordContextChange", Breadth.ContextChanges, Of(change => change.RecordContextChange(On, ContextArea.Goals, "Nye mål."))),
        new("RevisePlan for all", Breadth.ContextChanges, Of(change => change.RevisePlan(On, RevisionOutcome.Confirmed, "Vi fortsætter.", [.. change.WhatAndHow.ContextChanges.Select(one => one.Id)]))),
        new("SendMessage about all", Breadth.ContextChanges, Of(change => change.SendMessage(On, [change.Who.Stakeholders[0].Id], about: [.. change.WhatAndHow.ContextChanges.Select(one => one.Id)]))),
        new("SendMessage", Breadth.Messages, Of(change => change.SendMessage(On, [change.Who.Stakeholders[0].Id], "Nyt."))),
        new("ReceiveInput", Breadth.Input, Of(change => change.ReceiveInput(On, "Hvornår?"))),
        new("AnswerInput of the last", Breadth.Input, document => document.Initiative.AnswerInput(document.Initiative.Communication.Input[^1].Id, On, "Snart.")) { OnBroken = true },
    ];

    private static Func<GeneratedDocument, object?> Of(Func<ChangeInitiative, ChangeInitiative> verb) => document => verb(document.Initiative);

    private static ValueList<string> AllStakeholders(ChangeInitiative change) => [.. change.Who.Stakeholders.Select(one => one.Id)];
}
