using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Overviews;

public class OverviewRowTests
{
    private static OverviewRow Of(CheckResult document, Language language = Language.English) => new(document, language);

    private static CheckResult With(int requirements, int remarks, ChangePhase? before = null)
    {
        var why = AalborgPolicy.Change.Principles[0];
        IEnumerable<ChangeRule> rules =
        [
            .. Enumerable.Range(0, requirements).Select(i => new OwnRule($"E-{i}", place => place, "/title", why)),
            .. Enumerable.Range(0, remarks).Select(i => new OwnRule($"W-{i}", place => place, "/title", why, severity: RuleSeverity.Warning)),
            new OwnRule("O-1", place => place, "/title", why, gate: ChangePhase.Closed),
        ];
        return Reported.Of(Reported.Draft, book: new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [.. rules]), before: before);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 3)]
    public void Row_counts_what_was_found(int requirements, int remarks)
    {
        var row = Of(With(requirements, remarks));

        (row.Requirements, row.Remarks, row.Open).Should().Be((requirements, remarks, 1));
        (row.Title, row.Source, row.Phase).Should().Be(("Fælles vagtplan", "a.json", "idea"));
    }

    [Fact]
    public void Ready_says_for_what_it_is_ready_or_not()
    {
        Of(With(0, 0)).Ready.PlainText.Should().Be("✓ yes: preparation");
        Of(With(0, 0), Language.Danish).Ready.PlainText.Should().Be("✓ ja: forberedelse");
        Of(With(1, 0)).Ready.PlainText.Should().Be("✗ no: preparation");
        Of(With(1, 0), Language.Danish).Ready.PlainText.Should().Be("✗ nej: forberedelse");
        Of(With(0, 0, ChangePhase.Closed)).Ready.PlainText.Should().Be("✗ no: closing", "that is what was asked");
    }

    [Fact]
    public void Ready_is_nothing_of_what_is_stopped_or_unreadable()
    {
        Of(Reported.Of(Reported.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } })).Ready.PlainText.Should().BeEmpty();
        Of(Reported.Unreadable()).Should().Match<OverviewRow>(row => row.Ready.PlainText.Length == 0 && row.Title == null && row.Source == "b.json");
    }

    [Fact]
    public void VerdictOn_principle_is_the_assessments()
    {
        var document = Reported.Of(Reported.Harmless);

        Of(document).VerdictOn(AalborgPolicy.Change.Principles[1]).Should().Be(document.Assessment!.VerdictOn(AalborgPolicy.Change.Principles[1]));
        Of(Reported.Unreadable()).VerdictOn(AalborgPolicy.Change.Principles[1]).Should().BeNull();
    }
}
