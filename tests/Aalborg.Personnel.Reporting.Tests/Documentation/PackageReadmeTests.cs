using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Documentation;

/// <summary>The C# of the package's README, as it stands there, compiled and run. <c>File</c> and <c>StreamWriter</c> are stood in for.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void Example_writes_a_page()
    {
        Example();

        StreamWriter.Written.Should().StartWith("<!DOCTYPE html>").And.Contain("Fælles introduktion for nye medarbejdere");
    }

    [Fact]
    public void Example_is_the_code_of_the_readme()
    {
        var here = System.IO.File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Reporting.Tests/Documentation/PackageReadmeTests.cs"));

        PackageReadme.Code("Aalborg.Personnel.Reporting").Should().HaveCount(5).And.OnlyContain(line => here.Contains(line));
    }

    private static void Example()
    {
        #region src/Aalborg.Personnel.Reporting/README.md 1
        var initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes("vagtplan.json"));
        var assessment = AalborgPolicy.Rules.Assess(initiative, on: new DateOnly(2026, 2, 2));
        var document = new ReportDocument(CheckResult.Of("vagtplan.json", assessment), initiative);

        using var page = new StreamWriter("vagtplan.html");
        PersonnelReport.WriteHtml(page, [document], Language.Danish);
        #endregion
    }

    private static class File
    {
        public static byte[] ReadAllBytes(string path) =>
            path is "vagtplan.json" ? System.IO.File.ReadAllBytes(Repository.PathTo("samples/initiatives/idea.json")) : throw new FileNotFoundException(path);
    }

    private sealed class StreamWriter(string path) : StringWriter
    {
        public static string Written { get; private set; } = "";

        protected override void Dispose(bool disposing)
        {
            Written = path is "vagtplan.html" ? ToString() : throw new FileNotFoundException(path);
            base.Dispose(disposing);
        }
    }
}
