using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Aalborg.Personnel.Testing;

namespace Documentation;

public class ReadmeTests : PageTests
{
    [Fact]
    public void Ten_lines_say_what_is_missing_and_which_sentence_says_so()
    {
        #region README.md 1
        var change = PersonnelJson.ReadInitiative(File.ReadAllBytes("idea.json"));
        var assessment = AalborgPolicy.Rules.Assess(change, on: new DateOnly(2026, 2, 1));

        if (!assessment.IsReadyFor(ChangePhase.Implementation))
            foreach (var finding in assessment.MissingBefore(ChangePhase.Implementation))
                Console.WriteLine($"{finding.Pointer}: {finding.Message(Language.Danish)} {finding.Remedy(Language.Danish)}");
        foreach (var statement in assessment.Findings.SelectMany(f => f.Statements).Distinct())
            Console.WriteLine($"{statement.Id}: »{statement.Danish}«");
        #endregion

        Console.Lines.Should().Contain("/why/goals: Det fremgår ikke, hvad målet med forandringen er. Angiv mindst ét mål: Hvad skal være nået, når forandringen er lykkedes?");
        Console.Lines.Should().Contain("C30: »Vi kommunikerer både før, under og efter forandringen.«");
    }

    [Fact]
    public void Unit_test_holds()
    {
        var on = new DateOnly(2026, 5, 4);
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, on);
        var broken = AalborgInitiative.Breaking(AalborgRule.Why05, on);

        #region README.md 2
        AalborgPolicy.Rules.Assess(change, on).ShouldHaveNoFindings().ShouldBeReadyFor(ChangePhase.FollowUp);
        AalborgPolicy.Rules.Assess(broken, on).ShouldFail(AalborgRule.Why05, at: "/why/effects/0/for").ShouldPass(AalborgRule.Why04);
        #endregion
    }

    [Fact]
    public async Task Excerpt_is_part_of_the_report_in_Danish()
    {
        using var shell = new Shell();

        var said = await shell.RunAsync(["personnel check samples/initiatives --on 2026-03-02 --language da"]);

        said.Output.Should().Contain(Page.At("README.md").Block("text").Text);
    }
}
