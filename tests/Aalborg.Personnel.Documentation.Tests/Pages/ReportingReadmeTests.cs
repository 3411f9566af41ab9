using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Documentation;

public class ReportingReadmeTests : PageTests
{
    [Fact]
    public void Example_writes_a_page()
    {
        File.WriteAllBytes("vagtplan.json", File.ReadAllBytes("idea.json"));
        {
            #region src/Aalborg.Personnel.Reporting/README.md 1
            var initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes("vagtplan.json"));
            var assessment = AalborgPolicy.Rules.Assess(initiative, on: new DateOnly(2026, 2, 2));
            var result = CheckResult.Of("vagtplan.json", initiative, assessment);

            using var page = new StreamWriter("vagtplan.html");
            PersonnelReport.WriteHtml(page, [result], Language.Danish);
            #endregion
        }

        System.IO.File.ReadAllText("vagtplan.html").Should().StartWith("<!DOCTYPE html>").And.Contain("Fælles introduktion for nye medarbejdere");
    }
}
