namespace Aalborg.Personnel.Testing;

/// <summary>How the rules of »vi kommunikerer« are broken.</summary>
internal static class ComBreaches
{
    public static Breach[] All { get; } =
    [
        new(
            AalborgRule.Com01,
            change => change.Who(who => who with { Decisions = [] })
                .Messages(message => message.Date < change.Timeline.Starts ? Planned(message, change.Timeline.Starts.Value) : message))
        {
            Phase = ChangePhase.Preparation,
        },
        new(
            AalborgRule.Com02,
            change => change.Plan(plan => plan with { Revisions = [] })
                .WhatAndHow(how => how with { ContextChanges = [] })
                .Message("during", message => At(message, change.Timeline.Ends?.AddDays(1)) with { About = [] })),
        new(AalborgRule.Com03, change => change.Message("after", message => At(message, change.Timeline.Ends))),
        new(AalborgRule.Com04, change => change.Message("during", message => message with { About = ["revision"] })),
        new(
            AalborgRule.Com05,
            change => change.Messages(message => message with { InvitesInput = false })
                .Involvement("team", involvement => involvement with { Form = InvolvementForm.Consulted })),
        new(AalborgRule.Com06, change => change.Input(input => input with { Response = null })),
        new(AalborgRule.Com07, change => change.Who(who => who with { Stakeholders = [.. who.Stakeholders, NobodyTells] })),
        new(
            AalborgRule.Com08,
            change => change.Stakeholder("team", team => team with { Roles = [.. team.Roles, StakeholderRole.Benefits] })
                .Stakeholder("citizens", citizens => citizens with { Roles = [], Involvements = [] })
                .Messages(message => message with { To = [.. message.To.Where(id => id != "citizens")] })),
        new(AalborgRule.Com09, change => change with { Communication = change.Communication with { Messages = [.. change.Communication.Messages, Forgotten(change)] } }),
        new(
            AalborgRule.Com10,
            change => change with
            {
                Communication = change.Communication with { Messages = [.. change.Communication.Messages.Where(message => message.Id != "stop")] },
            })
        {
            Phase = ChangePhase.Stopped,
        },
        new(AalborgRule.Com11, change => change.Message("about-decision", message => message with { About = [] })),
    ];

    private static Stakeholder NobodyTells => new()
    {
        Id = "relatives",
        Name = "De pårørende",
        Level = StakeholderLevel.Partners,
        Roles = [StakeholderRole.Benefits],
        Involvements = [new() { Form = InvolvementForm.Consulted, How = "Et spørgeskema" }],
    };

    private static Message Planned(Message message, DateOnly date) => message with { Planned = date, Sent = null, About = [] };

    private static Message At(Message message, DateOnly? date) => message with { Planned = date!.Value, Sent = date };

    private static Message Forgotten(ChangeInitiative change) => new() { Id = "forgotten", Planned = change.Timeline.Starts!.Value };
}
