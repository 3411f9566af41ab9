using Aalborg.Personnel;

namespace Documentation;

public class DomainReadmeTests : PageTests
{
    [Fact]
    public void Example_says_what_is_missing()
    {
        #region src/Aalborg.Personnel.Domain/README.md 1
        var change = new ChangeInitiative { Id = Guid.NewGuid(), Title = "Fælles vagtplanlægning" }
            .AddStakeholder(new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected] })
            .Involve("team", starts: new(2026, 1, 8), InvolvementForm.Dialogue, how: "Teammøder");
        var assessment = AalborgPolicy.Rules.Assess(change, on: new DateOnly(2026, 2, 2));

        foreach (var finding in assessment.MissingBefore(ChangePhase.Implementation))
            Console.WriteLine($"{finding.Rule.Id} {finding.Pointer}: {finding.Message(Language.English)} {finding.Remedy(Language.English)}");
        #endregion

        Console.Lines.Should().Contain(Page.At("src/Aalborg.Personnel.Domain/README.md").Block("text").Text);
    }
}
