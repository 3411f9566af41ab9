namespace Aalborg.Personnel.Domain.Tests.Changes;

/// <summary>What the verbs say when they refuse what cannot be.</summary>
public class RefusalTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly DateOnly Before = Day.AddDays(-1);

    private static readonly DateOnly After = Day.AddDays(1);

    private static readonly ChangeInitiative Change = new()
    {
        Id = Compliant.Initiative.Id,
        Title = "Fælles vagtplanlægning",
        Why = new() { Goals = [new() { Id = "goal", What = "Færre ansigter." }], Effects = [new() { Id = "effect", What = "Ro.", Result = new() { On = Day, What = "Mere ro." } }] },
        Who = new()
        {
            Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees }],
            UnaffectedLevels = [new() { Level = StakeholderLevel.Politicians, Reason = "Ingen politisk beslutning." }],
            Decisions = [new() { Id = "decision", On = Day, What = "Vi prøver det." }],
        },
        WhatAndHow = new()
        {
            Plan = new()
            {
                Activities = [new() { Id = "activity", What = "Planperioden", Done = Day }],
                Revisions = [new() { Id = "revision", On = Day, Outcome = RevisionOutcome.Confirmed, What = "Planen holder." }],
            },
            ContextChanges = [new() { Id = "context-change", On = Day, In = ContextArea.Goals, What = "Målet flyttes." }],
        },
        Communication = new()
        {
            Messages = [new() { Id = "message", Planned = Day, Sent = Day }],
            Input = [new() { Id = "input", Received = Day, Content = "Hvordan?", Response = new() { On = Day, What = "Sådan." } }],
        },
    };

    public static TheoryData<string, Func<ChangeInitiative, ChangeInitiative>, Timeline> OfTheTimeline => new()
    {
        { "An initiative that is closed or stopped is not planned anew.", change => change.Schedule(Day), new() { Starts = Before, Closed = Day } },
        { "An initiative that is closed or stopped is not planned anew.", change => change.Schedule(Day), new() { Stopped = Day } },
        { "By its timeline the change has started on an earlier day: where that was only planned, its time has to be planned anew first.", change => change.Start(Day), new() { Starts = Before } },
        { "The last day of the change is earlier: its time has to be planned anew first.", change => change.Start(Day), new() { Starts = Day, Ends = Before } },
        { "The initiative is closed or stopped by then.", change => change.Start(Day), new() { Stopped = Day } },
        { "The change has not started by then.", change => change.End(Day), new() },
        { "The change has not started by then.", change => change.End(Day), new() { Starts = After } },
        { "By its timeline the change has ended on an earlier day: where that was only planned, its time has to be planned anew first.", change => change.End(Day), new() { Starts = Before, Ends = Before } },
        { "The initiative is closed or stopped by then.", change => change.End(Day), new() { Starts = Before, Closed = Day } },
        { "The initiative was closed on an earlier day.", change => change.Close(Day), new() { Starts = Before, Closed = Before } },
        { "The initiative is stopped.", change => change.Close(Day), new() { Starts = Before, Stopped = Day } },
        { "The change has not started by then: what is given up before that is stopped.", change => change.Close(Day), new() },
        { "The change has not started by then: what is given up before that is stopped.", change => change.Close(Day), new() { Starts = After } },
        { "The change goes on after that day: it has to end first.", change => change.Close(Day), new() { Starts = Before, Ends = After } },
        { "The initiative was stopped on an earlier day.", change => change.Stop(Day), new() { Stopped = Before } },
        { "The initiative is closed.", change => change.Stop(Day), new() { Starts = Before, Closed = Day } },
    };

    public static TheoryData<string, Func<ChangeInitiative, ChangeInitiative>> OfWhatIsDoneAlready => new()
    {
        { "The message is sent already.", change => change.SendMessage("message", Day) },
        { "The input is answered already.", change => change.AnswerInput("input", Day, "Sådan.") },
        { "The activity is done already.", change => change.FinishActivity("activity", Day) },
        { "The effect has its result already.", change => change.RecordResult("effect", Day, "Mere ro.") },
        { "The level is named as untouched already.", change => change.MarkUnaffected(StakeholderLevel.Politicians, "Ingen politisk beslutning.") },
        { "No purpose is written that could be explained.", change => change.ExplainPurpose(Day) },
    };

    public static TheoryData<string, Func<ChangeInitiative, ChangeInitiative>> OfWhatCannotBe => new()
    {
        { "A change cannot end before it starts.", change => change.Schedule(Day, Before) },
        { "A deviation cannot end before it begins.", change => change.Deviate(new() { Rule = AalborgRule.Why02, Reason = "Senere.", DecidedBy = "Ledelsen", On = Day, Until = Before }) },
        { "A message that is planned is not sent yet.", change => change.PlanMessage(new Message { Id = "m", Planned = Day, Sent = Day }) },
        { "A message that was sent has the date of it.", change => change.SendMessage(new Message { Id = "m", Planned = Day }) },
        { "An input cannot be answered before it is received.", change => change.ReceiveInput(new Input { Id = "i", Received = Day, Content = "Hvordan?", Response = new() { On = Before, What = "Sådan." } }) },
        { "The activity cannot end before it starts.", change => change.PlanActivity(new Activity { Id = "a", What = "Planperioden", Starts = Day, Ends = Before }) },
        { "The committee cannot be informed beforehand after it has met.", change => change.DiscussInMed(Day, "Lokal-MED", informed: After) },
        { "A KLE facet is one letter and two digits.", change => change with { Classification = new() { Facet = new("1A") } } },
        { "A KLE number is written nn, nn.nn or nn.nn.nn.", change => change with { Classification = new() { Kle = new("1") } } },
    };

    [Theory]
    [MemberData(nameof(OfTheTimeline))]
    public void Refused_by_the_timeline_says_why(string why, Func<ChangeInitiative, ChangeInitiative> verb, Timeline timeline) =>
        verb.Invoking(act => act(Change with { Timeline = timeline })).Should().Throw<InvalidOperationException>().WithMessage(why);

    [Theory]
    [MemberData(nameof(OfWhatIsDoneAlready))]
    public void Refused_a_second_time_says_why(string why, Func<ChangeInitiative, ChangeInitiative> verb) =>
        verb.Invoking(act => act(Change)).Should().Throw<InvalidOperationException>().WithMessage(why);

    [Theory]
    [MemberData(nameof(OfWhatCannotBe))]
    public void Refused_as_it_cannot_be_says_why(string why, Func<ChangeInitiative, ChangeInitiative> verb) =>
        verb.Invoking(act => act(Change)).Should().Throw<ArgumentException>().WithMessage(why + "*");

    [Theory]
    [InlineData("goal", "/why/goals/0")]
    [InlineData("effect", "/why/effects/0")]
    [InlineData("team", "/who/stakeholders/0")]
    [InlineData("decision", "/who/decisions/0")]
    [InlineData("activity", "/whatAndHow/plan/activities/0")]
    [InlineData("revision", "/whatAndHow/plan/revisions/0")]
    [InlineData("context-change", "/whatAndHow/contextChanges/0")]
    [InlineData("message", "/communication/messages/0")]
    [InlineData("input", "/communication/input/0")]
    public void Refused_an_id_that_is_taken_says_who_has_it(string id, string place) =>
        Change.Invoking(change => change.SetGoal(new Goal { Id = id, What = "Færre ansigter." }))
            .Should().Throw<ArgumentException>().WithParameterName("Id").WithMessage($"The id has been used before: {place} has it.*");
}
