using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports;

public class ErrorReportTests
{
    private static string[] Of(bool isInDocument, string pointer, Language language = Language.English) => Reported.Text(language, CheckResult.Of(
        "/home/x/b.json",
        new CheckError
        {
            IsInDocument = isInDocument,
            Line = 3,
            Position = 7,
            Pointer = pointer,
            Message = new() { Danish = "Galt.", English = "Wrong." },
        })).Split('\n');

    [Fact]
    public void Report_says_that_it_could_not_be_read_where_and_why()
    {
        Of(isInDocument: true, "/titel").Should().StartWith(["b.json", "  ✗ The document could not be read.", "  Line 3, position 7, /titel", "  Wrong.", "  Source: b.json"]);
        Of(isInDocument: true, "/titel", Language.Danish).Should().StartWith(["b.json", "  ✗ Dokumentet kunne ikke læses.", "  Linje 3, position 7, /titel", "  Galt.", "  Kilde: b.json"]);
        Of(isInDocument: true, "").Should().Contain("  Line 3, position 7");
    }

    [Fact]
    public void Report_of_a_source_that_could_not_be_read_has_no_place() => Of(isInDocument: false, "").Should().NotContain(line => line.Contains("Line", StringComparison.Ordinal));
}
