namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>»Vi ved hvad og hvordan«, at random.</summary>
internal static class RandomWhatAndHow
{
    public static WhatAndHow Of(Dice dice) => new()
    {
        Frame = new() { Fixed = dice.Few(dice.Text), ToDiscuss = dice.Few(dice.Text), ToTry = dice.Few(dice.Text), ToLearn = dice.Few(dice.Text) },
        Expectations = dice.Entries(_ => new Expectation { On = dice.Day(), With = dice.References("stakeholder"), Agreed = dice.Text() }),
        Plan = new()
        {
            Activities = dice.Entries(i => new Activity
            {
                Id = dice.Id("activity", i),
                What = dice.Text(),
                How = dice.Perhaps(dice.Text),
                Starts = dice.PerhapsDay(),
                Ends = dice.PerhapsDay(),
                Responsible = dice.Perhaps(() => dice.Reference("stakeholder")),
                Done = dice.PerhapsDay(),
            }),
            Revisions = dice.Entries(i => new Revision
            {
                Id = dice.Id("revision", i),
                On = dice.Day(),
                Answers = dice.References("context-change"),
                Outcome = dice.Any<RevisionOutcome>(),
                What = dice.Text(),
            }),
        },
        ContextChanges = dice.Entries(i => new ContextChange { Id = dice.Id("context-change", i), On = dice.Day(), In = dice.Any<ContextArea>(), What = dice.Text() }),
    };
}
