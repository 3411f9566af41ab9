using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace Documentation;

public class ConceptsTests : PageTests
{
    private static readonly Page This = Page.At("docs/concepts.md");

    [Fact]
    public void Assessment_of_an_idea_is_what_the_page_says()
    {
        var change = PersonnelJson.ReadInitiative(File.ReadAllBytes("idea.json"));

        #region docs/concepts.md 1
        var assessment = AalborgPolicy.Rules.Assess(change, on: new DateOnly(2026, 2, 1));

        var outcome = assessment.OutcomeOf(AalborgRule.Why02);
        var verdict = assessment.VerdictOn(AalborgPrinciple.WeKnowWhy);
        var readiness = assessment.ReadinessFor(ChangePhase.Implementation);

        Console.WriteLine($"{outcome}, {verdict.InWords().Danish}, {readiness.Missing.Count} findings, ready: {readiness.IsReady}");
        #endregion

        Console.Lines.Should().Equal(This.Block("text").Lines);
    }

    [Fact]
    public void Tables_name_every_outcome_and_every_phase_with_its_Danish_word()
    {
        var rows = string.Join('\n', This.Lines.Where(line => line.StartsWith('|')));

        rows.Should().ContainAll(Enum.GetValues<RuleOutcome>().Select(outcome => $"| `{outcome}` | {outcome.InWords().Danish} |"));
        rows.Should().ContainAll(Enum.GetValues<ChangePhase>().Select(phase => $"| `{phase}` | {phase.InWords().Danish} |"));
    }
}
