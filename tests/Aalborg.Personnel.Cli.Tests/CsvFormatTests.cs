namespace Aalborg.Personnel.Cli.Tests;

public class CsvFormatTests : CliTests
{
    private string Csv(string document, params ReadOnlySpan<string> options) =>
        World.Run(["check", World.Write("a.json", document), "--format", "csv", .. options]).Text;

    [Fact]
    public void Check_csv_is_a_row_a_finding_with_a_byte_order_mark_and_lines_ended_by_CRLF()
    {
        var rows = Csv(Documents.WithLateAnswer).Split("\r\n");

        rows[0].Should().Be("\uFEFFSource,Initiative,Title,Rule,Severity,State,Days late,Place,JSON Pointer,Message,What to do,Sentences");
        rows.Should().ContainSingle(row => row.StartsWith($"a.json,{Documents.Id},Fælles vagtplan,COM-06,", StringComparison.Ordinal))
            .Which.Should().Contain("done late,10,").And.Contain(",/communication/input/0/response,").And.EndWith(",C31");
        rows[^1].Should().BeEmpty();
        rows.Should().NotContain(row => row.Contains('\n'));
    }

    [Fact]
    public void Check_csv_has_the_words_of_the_language() =>
        Csv(Documents.Draft, "--language", "da").Should().StartWith("\uFEFFKilde,Initiativ,Titel,Regel,Vægt,Tilstand,");

    [Theory]
    [InlineData("=1+1", ",'=1+1,")]
    [InlineData("+45 1234", ",'+45 1234,")]
    [InlineData("-1", ",'-1,")]
    [InlineData("@SUM(A1)", ",'@SUM(A1),")]
    [InlineData("a, b; c", ",\"a, b; c\",")]
    [InlineData("a=b", ",a=b,")]
    public void Check_csv_makes_text_that_a_spreadsheet_would_compute_harmless(string title, string cell) =>
        Csv(Documents.With("", title)).Should().Contain(cell);

    [Fact]
    public void Check_csv_doubles_quotation_marks() =>
        Csv(Documents.With("", "Den \\\"nye\\\" plan")).Should().Contain(",\"Den \"\"nye\"\" plan\",");

    [Fact]
    public void Check_csv_has_a_row_for_what_cannot_be_read()
    {
        var outcome = World.Run("check", World.Write("b.json", "{\n\"title\":[]}"), "--format", "csv");

        outcome.ExitStatus.Should().Be(2);
        outcome.Text.Should().Contain("\r\nb.json,,,,,could not be read,,\"Line 2, position 9\",/title,Expected here: a text.,,\r\n");
    }
}
