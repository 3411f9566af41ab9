using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Documentation;

public class CompareTests : PageTests
{
    [Fact]
    public void Versions_are_compared_and_written()
    {
        var older = new ChangeInitiative
        {
            Id = new(1, 0, 0, new byte[8]),
            Title = "Fælles vagtplan",
            Timeline = new() { Starts = new(2026, 3, 2) },
            Why = new() { Purpose = "Mere ro" },
        };
        var newer = older with { Why = new() };

        #region docs/compare.md 1
        var changes = InitiativeComparison.Between(older, newer);

        foreach (var change in changes.Changes)
            Console.WriteLine($"{change.Kind} {change.Pointer ?? change.Was}");
        #endregion

        {
            #region docs/compare.md 2
            var on = new DateOnly(2026, 3, 2);
            var comparison = AssessmentComparison.Between(changes, AalborgPolicy.Rules.Assess(older, on), AalborgPolicy.Rules.Assess(newer, on));

            foreach (var finding in comparison.New)
                Console.WriteLine($"new: {finding.Rule} {finding.Pointer}");

            File.WriteAllBytes("comparison.json", PersonnelJson.WriteComparison(comparison, Language.English));
            using var page = new StreamWriter("comparison.html");
            PersonnelReport.WriteComparisonHtml(page, comparison, Language.Danish);
            #endregion
        }

        Console.Lines.Should().Equal("Removed /why/purpose", "new: WHY-01 /why/purpose");
        System.IO.File.ReadAllText("comparison.html").Should().Contain("Fælles vagtplan");
    }
}
