namespace Aalborg.Personnel.Domain.Tests;

/// <summary>A change that nearly every rule has something to say against: for tests of what holds of all findings.</summary>
internal static class Flawed
{
    public static ChangeInitiative Initiative { get; } = new()
    {
        Id = new Guid("5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10"),
        Title = "Ny vagtplan for 010190-1234",
        Timeline = new() { Starts = new(2026, 3, 2), Ends = new(2026, 3, 1), Closed = new(2026, 2, 1) },
        Why = new()
        {
            Goals = [new() { Id = "twice", What = "Et mål" }],
            Effects = [new() { Id = "twice", What = "En effekt", For = ["nobody"], Due = new(2026, 4, 1) }, new() { Id = "effect", What = "En effekt" }],
            Today = "INITIATIV I TEAMET",
            Tomorrow = "initiativ i teamet",
            Strategies = [new() { Title = "Personalepolitik" }],
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
                    Roles = [StakeholderRole.Affected],
                    Involvements = [new() { Form = InvolvementForm.Informed, Starts = new(2026, 4, 1) }],
                },
                new() { Id = "partners", Name = "Leverandøren", Level = StakeholderLevel.Partners, Roles = [StakeholderRole.Responsible] },
            ],
            Decisions = [new() { Id = "decision", On = new(2026, 3, 3), What = "Vi prøver det." }],
            MedDiscussions = [new() { Committee = "Lokal-MED", On = new(2026, 4, 2), Informed = new(2026, 4, 3) }],
        },
        WhatAndHow = new()
        {
            Frame = new() { Fixed = ["INDHOLDET I PLANEN"], ToTry = ["indholdet i planen"] },
            Expectations = [new() { On = new(2026, 4, 3), Agreed = "Noget" }],
            Plan = new()
            {
                Activities =
                [
                    new() { Id = "activity", What = "Aktivitet", Starts = new(2026, 2, 1), Ends = new(2026, 4, 4), Responsible = "nobody" },
                    new() { Id = "activity-2", What = "Aktivitet" },
                ],
                Revisions = [new() { Id = "revision", On = new(2026, 4, 5), Outcome = RevisionOutcome.Confirmed, What = "Planen holder." }],
            },
            ContextChanges = [new() { Id = "context-change", On = new(2026, 4, 6), In = ContextArea.Goals, What = "Målet er et andet." }],
        },
        Communication = new()
        {
            Messages = [new() { Id = "message", Planned = new(2026, 3, 2), About = ["nothing"] }],
            Input = [new() { Id = "input", Received = new(2026, 3, 10), Content = "Hvad med os?" }],
        },
        Judgements =
        [
            new() { Rule = AalborgRule.Why13, On = new(2026, 3, 1), JudgedBy = "Lokal-MED", Answer = JudgementAnswer.No },
            new() { Rule = new("WHY-99"), On = new(2026, 3, 1), JudgedBy = "Lokal-MED" },
        ],
        Deviations =
        [
            new() { Rule = AalborgRule.Why10, Reason = "Nej", DecidedBy = "Ledelsen", On = new(2026, 3, 1) },
            new() { Rule = AalborgRule.Why11, Reason = "Ja", DecidedBy = "Ledelsen", On = new(2026, 3, 1), Until = new(2026, 2, 1) },
        ],
    };
}
