namespace Aalborg.Personnel.Domain.Tests.Changes;

/// <summary>A shared rota, from the first idea to the day it is closed, as those who carry it out would tell it.</summary>
public class LifeOfAChangeTests
{
    [Fact]
    public void Change_told_with_verbs_is_ready_at_every_step()
    {
        var change = new ChangeInitiative { Id = new("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07"), Title = "Fælles vagtplanlægning" };
        Phase(change, new(2026, 1, 2)).Should().Be(ChangePhase.Idea);

        // January: we know why, and we know who.
        change = change
            .AddStakeholder(new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected, StakeholderRole.Delivers] })
            .AddStakeholder(new() { Id = "management", Name = "Områdeledelsen", Level = StakeholderLevel.Management, Roles = [StakeholderRole.Responsible] })
            .AddStakeholder(new() { Id = "citizens", Name = "Borgerne", Level = StakeholderLevel.Citizens, Roles = [StakeholderRole.Benefits] })
            .MarkUnaffected(StakeholderLevel.Politicians, "Det er daglig drift.")
            .ExplainPurpose(new(2026, 1, 5), "Borgerne skal møde færre forskellige medarbejdere.")
            .SendMessage(new(2026, 1, 5), to: ["team", "management"], "Vi overvejer en fælles vagtplan. Hvad tænker I?", channel: "Teammøde", invitesInput: true)
            .Involve("team", starts: new(2026, 1, 8), InvolvementForm.CoCreation, "Værksteder")
            .Involve("management", starts: new(2026, 1, 8), InvolvementForm.Decides, "Styregruppe")
            .Involve("citizens", starts: new(2026, 1, 20), InvolvementForm.Dialogue, "Samtaler")
            .SetGoal("Højst seks ansigter på en måned.", due: new(2026, 9, 30), measure: "Månedsopgørelsen")
            .ExpectEffect("Mere tryghed.", forWhom: ["citizens"], due: new(2026, 11, 30))
            .ConnectTo(new() { Title = "Personalepolitik", Connection = "Gensidig fleksibilitet." });
        change = change with { Why = change.Why with { Today = "En planlægger lægger planen.", Tomorrow = "Teamet lægger planen." } };

        // Somebody asks, MED discusses, and people judge what only they can judge.
        change = change
            .ReceiveInput(from: "team", new(2026, 1, 12), "Hvordan fordeles nattevagterne?")
            .AnswerInput("input-1", new(2026, 1, 19), "Efter en fælles regel.")
            .DiscussInMed(new(2026, 1, 14), "Lokal-MED", informed: new(2026, 1, 6), outcome: "Vi prøver det.")
            .Judge(AalborgRule.Why13, new(2026, 1, 14), judgedBy: "Lokal-MED")
            .Judge(AalborgRule.Who13, new(2026, 1, 14), judgedBy: "Lokal-MED")
            .Judge(AalborgRule.Who14, new(2026, 1, 14), judgedBy: "Lokal-MED")
            .Judge(AalborgRule.Who16, new(2026, 1, 14), judgedBy: "Lokal-MED")
            .Judge(AalborgRule.How13, new(2026, 1, 14), judgedBy: "Lokal-MED")
            .Judge(AalborgRule.Com12, new(2026, 1, 14), judgedBy: "Lokal-MED");

        // February: it is decided and told; we know what and how.
        change = change
            .Decide(new(2026, 2, 2), "Vi prøver det.", with: ["management", "team"])
            .SendMessage(new(2026, 2, 3), to: ["team", "citizens"], "Vi prøver det fra marts.", about: ["decision-1"])
            .Schedule(new(2026, 3, 2), ends: new(2026, 9, 30))
            .SetFrame(new() { Fixed = ["Budgettet"], ToDiscuss = ["Hvor langt frem planen ligger"], ToTry = ["Bytte af vagter"], ToLearn = ["Behovet for vikarer"] })
            .AlignExpectations(new(2026, 2, 16), "Teamet lægger planen.", with: ["team", "management"])
            .PlanActivity("team", starts: new(2026, 3, 2), "Planperioden", ends: new(2026, 9, 30), how: "Teamet lægger planen")
            .PlanMessage(new(2026, 4, 22), to: ["team"], "Sådan går det.")
            .PlanMessage(new(2026, 10, 12), to: ["team", "management", "citizens"], "Det blev resultatet.");
        Phase(change, new(2026, 2, 16)).Should().Be(ChangePhase.Preparation);
        Missing(change, new(2026, 2, 16), ChangePhase.Implementation).Should().BeEmpty();

        // March to September: it starts, conditions change, the plan follows and is told.
        change = change
            .Start(new(2026, 3, 2))
            .RecordContextChange(new(2026, 4, 15), ContextArea.Conditions, "Ferieplanen kommer før.")
            .RevisePlan(new(2026, 4, 20), RevisionOutcome.Adjusted, "Perioden forlænges.", answers: ["context-change-1"])
            .SendMessage(new(2026, 4, 22), to: ["team"], "Perioden forlænges, fordi ferieplanen kommer før.", about: ["context-change-1", "revision-1"])
            .SendMessage("message-3", new(2026, 4, 22));
        Phase(change, new(2026, 5, 4)).Should().Be(ChangePhase.Implementation);
        Missing(change, new(2026, 5, 4), ChangePhase.FollowUp).Should().BeEmpty();

        // Autumn: it ends, it is told what came of it, and it is closed.
        change = change
            .FinishActivity("activity-1", new(2026, 9, 30))
            .End(new(2026, 9, 30))
            .SendMessage("message-4", new(2026, 10, 12))
            .RecordResult("effect-1", new(2026, 11, 30), "Borgerne siger, at de kender dem, der kommer.");
        Phase(change, new(2026, 11, 30)).Should().Be(ChangePhase.FollowUp);
        Missing(change, new(2026, 11, 30), ChangePhase.Closed).Should().BeEmpty();

        change = change.Close(new(2026, 12, 1));

        var assessment = AalborgPolicy.Rules.Assess(change, on: new(2026, 12, 1));
        assessment.Phase.Should().Be(ChangePhase.Closed);
        assessment.IsReadyFor(ChangePhase.Closed).Should().BeTrue();
        assessment.Findings.Should().BeEmpty();
        assessment.Verdicts.Select(one => one.Verdict).Should().AllBeEquivalentTo(Verdict.Met);
    }

    private static ChangePhase Phase(ChangeInitiative change, DateOnly on) => AalborgPolicy.Rules.Assess(change, on).Phase;

    private static IEnumerable<string> Missing(ChangeInitiative change, DateOnly on, ChangePhase phase) =>
        AalborgPolicy.Rules.Assess(change, on).MissingBefore(phase).Select(finding => $"{finding.Rule.Id} {finding.Pointer}");
}
