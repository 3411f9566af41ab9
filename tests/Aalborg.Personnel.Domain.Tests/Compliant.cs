namespace Aalborg.Personnel.Domain.Tests;

/// <summary>A change that the policy has nothing to say against, on any date: tests break it in one way.</summary>
internal static class Compliant
{
    /// <summary>The day it starts.</summary>
    public static DateOnly Starts { get; } = new(2026, 3, 2);

    /// <summary>The last day of it.</summary>
    public static DateOnly Ends { get; } = new(2026, 9, 30);

    /// <summary>A day in the middle of it, when everything about its start is due.</summary>
    public static DateOnly Midway { get; } = new(2026, 5, 4);

    /// <summary>A day after everything in it.</summary>
    public static DateOnly Afterwards { get; } = new(2026, 12, 15);

    public static ChangeInitiative Initiative { get; } = new()
    {
        Id = new Guid("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07"),
        Title = "Fælles vagtplanlægning",
        Timeline = new() { Starts = Starts, Ends = Ends, Closed = new(2026, 12, 1) },
        Why = new()
        {
            Purpose = "Borgerne skal møde færre forskellige medarbejdere.",
            Explained = new(2026, 1, 5),
            Goals = [new() { Id = "goal", What = "Højst seks ansigter på en måned.", Measure = "Månedsopgørelsen", By = Ends }],
            Effects =
            [
                new()
                {
                    Id = "effect",
                    What = "Mere tryghed.",
                    For = ["citizens"],
                    By = new(2026, 11, 30),
                    Result = new() { On = new(2026, 11, 30), What = "Borgerne siger, at de kender dem, der kommer." },
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
                    Parts = [StakeholderPart.Affected, StakeholderPart.Delivers],
                    Involvements = [new() { Form = InvolvementForm.CoCreation, How = "Værksteder", From = new(2026, 1, 8) }],
                },
                new()
                {
                    Id = "management",
                    Name = "Områdeledelsen",
                    Level = StakeholderLevel.Management,
                    Parts = [StakeholderPart.Responsible],
                    Involvements = [new() { Form = InvolvementForm.Decides, How = "Styregruppe", From = new(2026, 1, 8) }],
                },
                new()
                {
                    Id = "citizens",
                    Name = "Borgerne",
                    Level = StakeholderLevel.Citizens,
                    Parts = [StakeholderPart.Benefits],
                    Involvements = [new() { Form = InvolvementForm.Dialogue, How = "Samtaler", From = new(2026, 1, 20) }],
                },
            ],
            Decisions = [new() { Id = "decision", On = new(2026, 2, 2), What = "Vi prøver det.", With = ["management", "team"] }],
            MedDiscussions = [new() { Committee = "Lokal-MED", On = new(2026, 1, 14), Informed = new(2026, 1, 6) }],
        },
        WhatAndHow = new()
        {
            Frame = new() { Fixed = ["Budgettet"], ToDiscuss = ["Hvor langt frem planen ligger"], ToTry = ["Bytte af vagter"], ToLearn = ["Behovet for vikarer"] },
            Expectations = [new() { On = new(2026, 2, 16), With = ["team", "management"], Agreed = "Teamet lægger planen." }],
            Plan = new()
            {
                Activities =
                [
                    new()
                    {
                        Id = "activity",
                        What = "Planperioden",
                        How = "Teamet lægger planen",
                        Starts = Starts,
                        Ends = Ends,
                        Responsible = "team",
                        Done = Ends,
                    },
                ],
                Revisions = [new() { Id = "revision", On = new(2026, 4, 20), Answers = ["shift"], Outcome = RevisionOutcome.Adjusted, What = "Perioden forlænges." }],
            },
            Shifts = [new() { Id = "shift", On = new(2026, 4, 15), In = ShiftArea.Conditions, What = "Ferieplanen kommer før." }],
        },
        Communication = new()
        {
            Messages =
            [
                Sent("before", new(2026, 1, 5), ["team", "management"], invitesInput: true),
                Sent("about-decision", new(2026, 2, 3), ["team", "citizens"], about: ["decision"]),
                Sent("during", new(2026, 4, 22), ["team"], about: ["shift", "revision"]),
                Sent("after", new(2026, 10, 12), ["team", "management", "citizens"]),
            ],
            Input =
            [
                new()
                {
                    Id = "input",
                    Received = new(2026, 1, 12),
                    From = "team",
                    Content = "Hvordan fordeles nattevagterne?",
                    Response = new() { On = new(2026, 1, 19), What = "Efter en fælles regel." },
                },
            ],
        },
        Judgements =
        [
            Yes(AalborgRule.Why13), Yes(AalborgRule.Who13), Yes(AalborgRule.Who14), Yes(AalborgRule.How13), Yes(AalborgRule.Com12),
        ],
    };

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

    private static Judgement Yes(RuleId rule) => new() { Rule = rule, On = new(2026, 1, 14), By = "Lokal-MED" };
}
