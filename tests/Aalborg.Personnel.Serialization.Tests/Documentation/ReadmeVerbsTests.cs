namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The verbs of the README, as they stand there, compiled and run.</summary>
public class ReadmeVerbsTests
{
    [Fact]
    public void Verbs_tell_what_happened()
    {
        var change = Told();

        change.Who.Stakeholders[0].Involvements.Should().ContainSingle();
        change.Communication.Messages[0].Should().Be(
            new Message { Id = "message-1", Planned = new(2026, 2, 3), Sent = new(2026, 2, 3), To = ["team"], About = ["decision-1"], InvitesInput = true });
        change.PhaseOn(new(2026, 3, 2)).Should().Be(ChangePhase.Implementation);
        AalborgPolicy.Rules.Assess(change, on: new(2026, 3, 2)).OutcomeOf(AalborgRule.Com11).Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Verbs_are_the_code_of_the_readme()
    {
        var here = File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Serialization.Tests/Documentation/ReadmeVerbsTests.cs"));

        foreach (var line in Readme.BlockWith(".Decide(").Split('\n').Where(line => line.Length > 0))
        {
            here.Should().Contain(line.Trim());
        }
    }

    private static ChangeInitiative Told()
    {
        var change = new ChangeInitiative { Id = Guid.NewGuid(), Title = "Fælles vagtplanlægning" }
            .AddStakeholder(new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Parts = [StakeholderPart.Affected] })
            .Involve("team", from: new(2026, 1, 8), InvolvementForm.Dialogue, how: "Teammøder")
            .Decide(new(2026, 2, 2), "Vi prøver det i tre måneder.", with: ["team"])
            .SendMessage(new(2026, 2, 3), to: ["team"], about: ["decision-1"], invitesInput: true)
            .Start(new(2026, 3, 2));
        return change;
    }
}
