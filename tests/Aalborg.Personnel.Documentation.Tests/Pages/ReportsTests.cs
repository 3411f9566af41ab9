using System.Text;
using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Documentation;

public class ReportsTests : PageTests
{
    [Fact]
    public void Page_is_written()
    {
        {
            #region docs/reports.md 1
            var initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes("idea.json"));
            var result = CheckResult.Of("idea.json", initiative, AalborgPolicy.Rules.Assess(initiative, on: new DateOnly(2026, 3, 2)));

            using var page = new StreamWriter("idea.html");
            PersonnelReport.WriteHtml(page, [result], Language.Danish);
            #endregion
        }

        System.IO.File.ReadAllText("idea.html").Should().StartWith("<!DOCTYPE html>").And.Contain("Fælles introduktion for nye medarbejdere");
    }

    [Fact]
    public void Log_holds_the_lines_that_were_read_and_those_that_were_not()
    {
        var on = new DateOnly(2026, 3, 2);
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(
            """{"schemaVersion":"1.0","id":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11","title":"Ny vagtplan"}""" + "\n[]\n"));
        using var output = new MemoryStream();

        #region docs/reports.md 2
        var results = PersonnelJson.ReadInitiatives(lines, new() { KeepsText = true })
            .Select(reading => CheckResult.Of("vagtplaner.ndjson", reading, change => AalborgPolicy.Rules.Assess(change, on)));

        PersonnelReport.WriteSarif(output, results, Language.English);
        #endregion

        Encoding.UTF8.GetString(output.ToArray()).Should().ContainAll("vagtplaner.ndjson", "WHY-01", "toolExecutionNotifications");
    }
}
