namespace Aalborg.Personnel.Reporting.Tests.Content;

public class OverviewTests
{
    private static readonly ReportDocument Draft = Reports.Of(Reports.Draft with { Timeline = new() { Starts = new(2026, 3, 2) } });

    private static readonly ReportDocument Harmless = Reports.Of(Reports.Harmless);

    private static readonly ReportDocument Unreadable = Reports.Unreadable();

    private static Overview Of(params IEnumerable<ReportDocument> documents) => new(documents, Language.English);

    [Fact]
    public void Documents_keep_their_order() =>
        Of(Unreadable, Draft, Harmless, Draft).Documents.Should().Equal([Unreadable, Draft, Harmless, Draft], ReferenceEquals);

    [Theory]
    [InlineData(500, 0, "500 documents.")]
    [InlineData(501, 1, "501 documents.")]
    [InlineData(503, 3, "503 documents.")]
    public void Documents_beyond_500_are_counted_alone(int count, int rest, string summary)
    {
        var overview = Of(Enumerable.Repeat(Draft, count));

        (overview.Documents.Count, overview.Count, overview.Rest).Should().Be((500, count, rest));
        overview.Summary.Should().StartWith(summary);
        overview.Worst.First().Documents.Should().Be(count);
    }

    [Fact]
    public void RestInWords_is_of_one_or_of_many()
    {
        Of(Enumerable.Repeat(Unreadable, 501)).RestInWords.Should().Be("… and 1 more document, counted but not shown here.");
        Of(Enumerable.Repeat(Unreadable, 502)).RestInWords.Should().Be("… and 2 more documents, counted but not shown here.");
    }

    [Fact]
    public void Summary_counts_what_could_not_be_read()
    {
        Of().Summary.Should().Be("0 documents.");
        Of(Unreadable, Unreadable).Summary.Should().Be("2 documents. 2 could not be read.");
        Of(Unreadable, Draft).Summary.Should().StartWith("2 documents. Held against ").And.EndWith(" 1 could not be read.");
        new Overview([Unreadable, Draft], Language.Danish).Summary.Should().StartWith("2 dokumenter. Holdt op imod ").And.EndWith(" 1 kunne ikke læses.");
    }

    [Fact]
    public void Summary_names_every_policy_that_was_held_against()
    {
        var own = Reports.Of(Reports.Draft, book: OwnBook.Saying(place => $"Vores {place}"));

        Of(own, Draft, own).Summary.Should().Be($"3 documents. Held against Vores /sub-policy/title/en and {AalborgPolicy.Change.Title.English}.");
    }

    [Fact]
    public void Worst_are_the_rules_that_fail_in_most_documents_then_in_most_places_then_by_id()
    {
        var worst = Of(Harmless, Draft, Unreadable).Worst.ToArray();
        var failed = new[] { Harmless, Draft }.SelectMany(document => document.Result.Assessment!.Findings.Where(finding => finding.State == FindingState.Failed)).ToArray();

        worst.Should().HaveCount(10);
        worst.Should().OnlyContain(tally => tally.Findings == failed.Count(finding => finding.Rule == tally.Rule));
        worst.Select(tally => (-tally.Documents, -tally.Findings, tally.Rule.Id.Value)).Should().BeInAscendingOrder(Comparer<(int, int, string)>.Create((one, other) =>
            (one.Item1, one.Item2).CompareTo((other.Item1, other.Item2)) is var order and not 0 ? order : string.CompareOrdinal(one.Item3, other.Item3)));
        worst[0].Documents.Should().Be(2);
        worst[^1].Documents.Should().Be(1);
    }

    [Fact]
    public void Worst_leaves_out_what_is_open_and_what_is_set_aside()
    {
        Of(Reports.Of(Reports.Draft)).Worst.Should().BeEmpty();
        Of(Reports.Of(Reports.Draft with { Deviations = [new() { Rule = AalborgRule.Why01, Reason = "Aftalt.", DecidedBy = "Ledelsen", On = new(2026, 1, 1) }] }))
            .Worst.Should().BeEmpty();
    }

    [Fact]
    public void Documents_are_gone_through_once()
    {
        var times = 0;
        IEnumerable<ReportDocument> Once()
        {
            times++;
            yield return Draft;
        }

        _ = Of(Once()).Summary;
        times.Should().Be(1);
    }
}
