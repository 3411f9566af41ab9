namespace Aalborg.Personnel.Reporting.Tests.Content;

public class OverviewRowTests
{
    private static OverviewRow Of(ReportDocument document, Language language = Language.English) => new(document.Result, language);

    private static ReportDocument With(int errors, int warnings, ChangePhase? before = null)
    {
        Input[] unanswered = [.. Enumerable.Range(0, warnings).Select(i => new Input { Id = $"i{i}", Received = new(2026, 1, 1), Content = "Hvorfor?" })];
        Deviation[] unknown = [.. Enumerable.Range(0, errors).Select(i => new Deviation { Rule = new($"NO-{i}"), Reason = "x", DecidedBy = "y", On = new(2026, 1, 1) })];
        return Reports.Of(
            Reports.Draft with { Why = new() { Purpose = "Færre ansigter." }, Communication = new() { Input = [.. unanswered] }, Deviations = [.. unknown] },
            "2026-05-04",
            before: before);
    }

    [Theory]
    [InlineData(0, 0, "0 errors, 0 warnings", "0 fejl, 0 advarsler", Mark.Met)]
    [InlineData(1, 0, "1 error, 0 warnings", "1 fejl, 0 advarsler", Mark.Error)]
    [InlineData(0, 1, "0 errors, 1 warning", "0 fejl, 1 advarsel", Mark.Warning)]
    [InlineData(2, 2, "2 errors, 2 warnings", "2 fejl, 2 advarsler", Mark.Error)]
    public void InWords_counts_what_was_found(int errors, int warnings, string english, string danish, object mark)
    {
        var document = With(errors, warnings);

        Of(document).InWords.Should().StartWith($"{english}, ").And.EndWith(" open");
        Of(document, Language.Danish).InWords.Should().StartWith($"{danish}, ").And.EndWith(" åbne");
        Of(document).Mark.Should().Be((Mark)mark);
        (Of(document).Errors, Of(document).Warnings).Should().Be((errors, warnings));
        Of(document).Open.Should().Be(document.Result.Assessment!.Findings.Count(finding => finding.State == FindingState.Open));
    }

    [Fact]
    public void InWords_says_whether_it_is_ready_where_that_was_asked()
    {
        Of(With(0, 0, ChangePhase.Preparation)).InWords.Should().EndWith(" open, ready");
        Of(With(0, 0, ChangePhase.Preparation), Language.Danish).InWords.Should().EndWith(" åbne, klar");
        Of(With(0, 0, ChangePhase.Closed)).InWords.Should().EndWith(" open, not ready");
        Of(With(0, 0, ChangePhase.Closed), Language.Danish).InWords.Should().EndWith(" åbne, ikke klar");
        Of(With(0, 0, ChangePhase.Closed)).Mark.Should().Be(Mark.Error);
    }

    [Fact]
    public void Ready_says_for_what_it_is_ready_or_not()
    {
        Of(With(0, 0)).Ready.Should().Be((Mark.Met, "yes: preparation"));
        Of(With(0, 0), Language.Danish).Ready.Should().Be((Mark.Met, "ja: forberedelse"));
        Of(With(1, 0)).Ready.Should().Be((Mark.Error, "no: preparation"));
        Of(With(1, 0), Language.Danish).Ready.Should().Be((Mark.Error, "nej: forberedelse"));
        Of(With(0, 0, ChangePhase.Closed)).Ready.Should().Be((Mark.Error, "no: closing"), "that is what was asked");
    }

    [Fact]
    public void Ready_is_nothing_of_what_is_stopped_or_unreadable()
    {
        Of(Reports.Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } })).Ready.Should().BeNull();
        Of(Reports.Unreadable()).Ready.Should().BeNull();
    }

    [Fact]
    public void InWords_of_unreadable_document_says_so()
    {
        Of(Reports.Unreadable()).InWords.Should().Be("could not be read");
        Of(Reports.Unreadable(), Language.Danish).InWords.Should().Be("kunne ikke læses");
        Of(Reports.Unreadable()).Mark.Should().Be(Mark.Error);
    }
}
