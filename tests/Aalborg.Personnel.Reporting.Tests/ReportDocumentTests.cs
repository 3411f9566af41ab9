using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

public class ReportDocumentTests
{
    private static readonly DateOnly On = new(2026, 2, 1);

    private static readonly ChangeInitiative Draft = new() { Id = new("0f8fad5b-d9cb-469f-a165-70867728950e"), Title = "Fælles vagtplan" };

    private static readonly CheckError Error = new() { Message = new() { Danish = "Noget er galt.", English = "Something is wrong." } };

    [Fact]
    public void ReportDocument_with_assessment_has_its_initiative()
    {
        var result = CheckResult.Of("a.json", AalborgPolicy.Rules.Assess(Draft, On));

        new ReportDocument(result, Draft).Initiative.Should().Be(Draft);
    }

    [Fact]
    public void ReportDocument_with_error_has_no_initiative() =>
        new ReportDocument(CheckResult.Of("a.json", Error)).Initiative.Should().BeNull();

    [Fact]
    public void ReportDocument_with_assessment_of_another_initiative_is_refused()
    {
        var result = CheckResult.Of("a.json", AalborgPolicy.Rules.Assess(Draft, On));

        FluentActions.Invoking(() => new ReportDocument(result, Draft with { Id = new Guid("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a9") })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReportDocument(CheckResult.Of("a.json", Error), Draft)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ReportDocument_with_assessment_and_without_initiative_is_refused() =>
        FluentActions.Invoking(() => new ReportDocument(CheckResult.Of("a.json", AalborgPolicy.Rules.Assess(Draft, On)))).Should().Throw<ArgumentException>();

    [Fact]
    public void Of_reading_has_its_text_where_that_was_kept()
    {
        var utf8 = PersonnelJson.WriteInitiative(Draft);
        ReportDocument Read(bool keepsText) => ReportDocument.Of("a.json", PersonnelJson.TryReadInitiative(new MemoryStream(utf8), new() { KeepsText = keepsText }), AalborgPolicy.Rules, On);

        Read(keepsText: true).Text!.Utf8.ToArray().Should().Equal(utf8);
        Read(keepsText: false).Should().Be(new ReportDocument(CheckResult.Of("a.json", AalborgPolicy.Rules.Assess(Draft, On)), Draft));
    }

    [Fact]
    public void Of_reading_that_failed_is_a_document_that_could_not_be_read() =>
        ReportDocument.Of("a.json", PersonnelJson.TryReadInitiative("[]"u8), AalborgPolicy.Rules, On).Result.Error.Should().NotBeNull();

    [Fact]
    public void SourceText_on_no_line_is_refused() =>
        FluentActions.Invoking(() => new SourceText("a.json", default, 0)).Should().Throw<ArgumentOutOfRangeException>();
}
