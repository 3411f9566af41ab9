namespace Aalborg.Personnel.Testing;

/// <summary>How the rules of »vi ved hvem« are broken.</summary>
internal static class WhoBreaches
{
    public static Breach[] All { get; } =
    [
        new(
            AalborgRule.Who01,
            WithNobody,
            [AalborgRule.Why05, AalborgRule.Com01, AalborgRule.Com02, AalborgRule.Com03, AalborgRule.Com04, AalborgRule.Com05]),
        new(AalborgRule.Who02, change => change.Involvement("team", involvement => involvement with { How = null })),
        new(AalborgRule.Who03, change => change.Stakeholder("management", management => management with { Roles = [] })),
        new(AalborgRule.Who04, change => change.Involvement("team", involvement => involvement with { Starts = null })),
        new(AalborgRule.Who05, change => change.Involvement("team", involvement => involvement with { Starts = change.Who.Decisions[0].On.AddDays(1) })),
        new(AalborgRule.Who06, change => change.Involvement("team", involvement => involvement with { Form = InvolvementForm.Informed })),
        new(AalborgRule.Who07, change => change.Stakeholder("citizens", citizens => citizens with { Roles = [] })),
        new(
            AalborgRule.Who08,
            change => change
                .Stakeholder("management", management => management with { Roles = [] })
                .Stakeholder("citizens", citizens => citizens with { Roles = [StakeholderRole.Benefits, StakeholderRole.Responsible] })),
        new(AalborgRule.Who09, change => change.Who(who => who with { MedDiscussions = [] })),
        new(AalborgRule.Who10, change => change.Why(why => why with { Explained = null })),
        new(AalborgRule.Who11, change => change.Who(who => who with { Decisions = [who.Decisions[0] with { With = ["management"] }] })),
        new(AalborgRule.Who12, change => change.Stakeholder("citizens", citizens => citizens with { Level = StakeholderLevel.Partners })),
        new(AalborgRule.Who15, change => change.Involvement("citizens", involvement => involvement with { How = null })),
    ];

    /// <summary>Nobody is named, so nothing can point at anybody; that nobody is touched keeps the rules about levels out of it.</summary>
    private static ChangeInitiative WithNobody(ChangeInitiative change) => change
        .Who(who => who with
        {
            Stakeholders = [],
            Decisions = [],
            UnaffectedLevels =
            [
                Untouched(StakeholderLevel.Employees), Untouched(StakeholderLevel.Management), Untouched(StakeholderLevel.Citizens),
            ],
        })
        .Effect(effect => effect with { For = [] })
        .Activity(activity => activity with { Responsible = null })
        .WhatAndHow(how => how with { Expectations = [how.Expectations[0] with { With = [] }] })
        .Messages(message => message with { To = [], About = [.. message.About.Where(id => id != "decision")] })
        .Input(input => input with { From = null });

    private static UnaffectedLevel Untouched(StakeholderLevel level) => new() { Level = level, Reason = "Den mærker ikke forandringen." };
}
