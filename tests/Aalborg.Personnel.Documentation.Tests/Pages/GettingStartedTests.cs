using Aalborg.Personnel;
using Aalborg.Personnel.Testing;

namespace Documentation;

public class GettingStartedTests : PageTests
{
    private const string This = "docs/getting-started.md";

    #region docs/getting-started.md 2
    public class SharedRotaTests
    {
        [Fact]
        public void Its_effect_is_for_someone() =>
            AalborgPolicy.Rules.Assess(SharedRota.Change, on: new(2026, 3, 2)).ShouldPass(AalborgRule.Why05);
    }
    #endregion

    #region docs/getting-started.md 3
    public static class SharedRota
    {
        public static ChangeInitiative Change { get; } =
            new ChangeInitiative { Id = new("3f2b8c1a-5d0e-4b57-9c36-1f0a9d5e7c42"), Title = "Fælles vagtplan" }
                .AddStakeholder(StakeholderLevel.Employees, "Teamet", StakeholderRole.Affected, StakeholderRole.Delivers)
                .AddStakeholder(new() { Id = "borgere", Name = "Borgerne", Level = StakeholderLevel.Citizens, Roles = [StakeholderRole.Benefits] })
                .ExplainPurpose(new(2026, 1, 5), "Borgerne skal møde færre forskellige medarbejdere.")
                .ExpectEffect("Borgerne oplever mere tryghed.", forWhom: ["borgere"], due: new(2026, 8, 31))
                .Schedule(starts: new(2026, 3, 2), ends: new(2026, 8, 31));
    }
    #endregion

    [Fact]
    public void Test_fails_before_it_is_made_green_and_says_what_the_page_shows()
    {
        var act = () => AalborgPolicy.Rules.Assess(Before.SharedRota.Change, on: new(2026, 3, 2)).ShouldPass(AalborgRule.Why05);

        act.Should().Throw<PersonnelAssertionException>().Which.Message.Should().Be(Page.At(This).Block("text", 1).Text);
    }

    [Fact]
    public void Assessment_lists_what_is_missing()
    {
        #region docs/getting-started.md 4
        var assessment = AalborgPolicy.Rules.Assess(SharedRota.Change, on: new DateOnly(2026, 2, 1));

        Console.WriteLine($"Ready: {assessment.IsReadyFor(ChangePhase.Implementation)}");
        foreach (var finding in assessment.ReadinessFor(ChangePhase.Implementation).Blocking)
            Console.WriteLine($"{finding.Rule.Id} {finding.Message(Language.English)}");
        #endregion

        Console.Lines.Take(3).Should().Equal(Page.At(This).Block("text", 2).Lines);
    }

    [Fact]
    public void Verbs_tell_what_happened()
    {
        #region docs/getting-started.md 5
        var change = SharedRota.Change
            .Involve("borgere", starts: new(2026, 1, 20), InvolvementForm.Dialogue, how: "Samtaler i hjemmet")
            .DiscussInMed(new(2026, 1, 14), "Lokal-MED i hjemmeplejen")
            .Decide(new(2026, 2, 2), "Vi prøver det i et halvt år.", with: ["borgere"])
            .SendMessage(new(2026, 2, 3), to: ["borgere"], about: ["decision-1"], invitesInput: true)
            .Start(new(2026, 3, 2));
        #endregion

        change.Who.Stakeholders[1].Involvements.Should().ContainSingle();
        change.Communication.Messages[0].Should().Be(
            new Message { Id = "message-1", Planned = new(2026, 2, 3), Sent = new(2026, 2, 3), To = ["borgere"], About = ["decision-1"], InvitesInput = true });
        change.PhaseOn(new(2026, 3, 2)).Should().Be(ChangePhase.Implementation);
        AalborgPolicy.Rules.Assess(change, on: new(2026, 3, 2)).ShouldPass(AalborgRule.Com11).ShouldPass(AalborgRule.Who09);
    }

    private static class Before
    {
        #region docs/getting-started.md 1
        public static class SharedRota
        {
            public static ChangeInitiative Change { get; } =
                new ChangeInitiative { Id = new("3f2b8c1a-5d0e-4b57-9c36-1f0a9d5e7c42"), Title = "Fælles vagtplan" }
                    .AddStakeholder(StakeholderLevel.Employees, "Teamet", StakeholderRole.Affected, StakeholderRole.Delivers)
                    .ExplainPurpose(new(2026, 1, 5), "Borgerne skal møde færre forskellige medarbejdere.")
                    .ExpectEffect("Borgerne oplever mere tryghed.", forWhom: [], due: new(2026, 8, 31))
                    .Schedule(starts: new(2026, 3, 2), ends: new(2026, 8, 31));
        }
        #endregion
    }
}
