namespace Aalborg.Personnel.Testing;

/// <summary>A small change described in full, with days counted from its start. What a rule allows days for, happens on the day itself or before the start: that is in time with every parameter of every rule book, 0 days included.</summary>
/// <param name="starts">The day it starts.</param>
internal sealed class Story(DateOnly starts)
{
    /// <summary>The day on which expectations are aligned: the last thing before the start.</summary>
    public const int DayOfExpectations = -14;

    /// <summary>The day of the context change, which the plan answers and people are told on that day.</summary>
    public const int DayOfContextChange = 44;

    /// <summary>The day on which it is stopped, if it is.</summary>
    public const int DayOfStop = 60;

    /// <summary>The day on which it ends.</summary>
    public const int DayOfEnd = 212;

    /// <summary>The day on which it is closed: the day after the effect was looked at.</summary>
    public const int DayOfClosing = 274;

    private const int DayOfInput = -49;

    private const int DayOfDecision = -28;

    /// <summary>All of it, from the first talk to the day it was closed.</summary>
    public ChangeInitiative Told => new()
    {
        Id = new Guid("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07"),
        Title = "Fælles vagtplanlægning",
        Timeline = new() { Starts = starts, Ends = Ends, Closed = Day(DayOfClosing) },
        Why = new()
        {
            Purpose = "Borgerne skal møde færre forskellige medarbejdere.",
            Explained = Day(-56),
            Goals = [new() { Id = "goal", What = "Højst seks ansigter på en måned.", Measure = "Månedsopgørelsen", Due = Ends }],
            Effects =
            [
                new()
                {
                    Id = "effect",
                    What = "Mere tryghed.",
                    For = ["citizens"],
                    Due = Day(DayOfClosing - 1),
                    Result = new() { On = Day(DayOfClosing - 1), What = "Borgerne siger, at de kender dem, der kommer." },
                },
            ],
            Today = "En planlægger lægger planen.",
            Tomorrow = "Teamet lægger planen.",
            Strategies = [new() { Title = "Personalepolitik", Connection = "Gensidig fleksibilitet." }],
        },
        Who = new()
        {
            Stakeholders =
            [
                new()
                {
                    Id = "team",
                    Name = "Teamet",
                    Level = StakeholderLevel.Employees,
                    Roles = [StakeholderRole.Affected, StakeholderRole.Delivers],
                    Involvements = [new() { Form = InvolvementForm.CoCreation, How = "Værksteder", Starts = Day(-53) }],
                },
                new()
                {
                    Id = "management",
                    Name = "Områdeledelsen",
                    Level = StakeholderLevel.Management,
                    Roles = [StakeholderRole.Responsible],
                    Involvements = [new() { Form = InvolvementForm.Decides, How = "Styregruppe", Starts = Day(-53) }],
                },
                new()
                {
                    Id = "citizens",
                    Name = "Borgerne",
                    Level = StakeholderLevel.Citizens,
                    Roles = [StakeholderRole.Benefits],
                    Involvements = [new() { Form = InvolvementForm.Dialogue, How = "Samtaler", Starts = Day(-41) }],
                },
            ],
            Decisions = [new() { Id = "decision", On = Day(DayOfDecision), What = "Vi prøver det.", With = ["management", "team"] }],
            MedDiscussions = [new() { Committee = "Lokal-MED", On = Day(-47), Informed = Day(-55) }],
        },
        WhatAndHow = new()
        {
            Frame = new() { Fixed = ["Budgettet"], ToDiscuss = ["Hvor langt frem planen ligger"], ToTry = ["Bytte af vagter"], ToLearn = ["Behovet for vikarer"] },
            Expectations = [new() { On = Day(DayOfExpectations), With = ["team", "management"], Agreed = "Teamet lægger planen." }],
            Plan = new()
            {
                Activities =
                [
                    new()
                    {
                        Id = "activity",
                        What = "Planperioden",
                        How = "Teamet lægger planen",
                        Starts = starts,
                        Ends = Ends,
                        Responsible = "team",
                        Done = Ends,
                    },
                ],
                Revisions = [new() { Id = "revision", On = Day(DayOfContextChange), Answers = ["context-change"], Outcome = RevisionOutcome.Adjusted, What = "Perioden forlænges." }],
            },
            ContextChanges = [new() { Id = "context-change", On = Day(DayOfContextChange), In = ContextArea.Conditions, What = "Ferieplanen kommer før." }],
        },
        Communication = new()
        {
            Messages =
            [
                Sent("before", Day(-56), ["team", "management"], invitesInput: true),
                Sent("about-decision", Day(DayOfDecision), ["team", "citizens"], about: ["decision"]),
                Sent("during", Day(DayOfContextChange), ["team"], about: ["context-change", "revision"]),
                Sent("after", Day(224), ["team", "management", "citizens"]),
            ],
            Input =
            [
                new()
                {
                    Id = "input",
                    Received = Day(DayOfInput),
                    From = "team",
                    Content = "Hvordan fordeles nattevagterne?",
                    Response = new() { On = Day(DayOfInput), What = "Efter en fælles regel." },
                },
            ],
        },
    };

    private DateOnly Ends => Day(DayOfEnd);

    /// <summary>People's answer of yes to a judgement rule.</summary>
    public Judgement Yes(RuleId rule) => new() { Rule = rule, On = Day(-47), JudgedBy = "Lokal-MED" };

    /// <summary>The change stopped on the way: nothing happens after it but that it is told.</summary>
    public ChangeInitiative Stop(ChangeInitiative told)
    {
        var known = told.AsKnownOn(Day(DayOfStop));
        return known with
        {
            Timeline = known.Timeline with { Stopped = Day(DayOfStop) },
            Communication = known.Communication with
            {
                Messages = [.. known.Communication.Messages.Where(message => message.Sent is not null), Sent("stop", Day(DayOfStop), ["team", "management", "citizens"])],
            },
        };
    }

    private static Message Sent(
        string id, DateOnly on, ValueList<string> to, ValueList<string> about = default, bool invitesInput = false) => new()
        {
            Id = id,
            Planned = on,
            Sent = on,
            To = to,
            About = about,
            InvitesInput = invitesInput,
        };

    private DateOnly Day(int day) => starts.AddDays(day);
}
