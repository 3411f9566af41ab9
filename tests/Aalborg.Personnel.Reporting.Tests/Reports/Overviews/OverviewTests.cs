using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Overviews;

public class OverviewTests
{
    private static readonly CheckResult Draft = Reported.Of(Reported.Draft with { Timeline = new() { Starts = new(2026, 3, 2) } });

    private static readonly CheckResult Harmless = Reported.Of(Reported.Harmless);

    private static readonly CheckResult Unreadable = Reported.Unreadable();

    private static Overview Of(params IEnumerable<CheckResult> documents) => In(Language.English, documents);

    private static Overview In(Language language, params IEnumerable<CheckResult> documents)
    {
        var overview = new Overview(language);
        foreach (var document in documents)
        {
            overview.Add(document);
        }

        return overview;
    }

    [Fact]
    public void Rows_keep_the_order_of_the_documents() => Of(Unreadable, Draft, Harmless, Draft).Rows.Select(row => row.Title).Should().Equal(null, "Fælles vagtplan", "Fælles vagtplan", "Fælles vagtplan");

    [Fact]
    public void Rows_beyond_1000_are_counted_alone()
    {
        var overview = Of(Enumerable.Repeat(Draft, 1001));

        (overview.Rows.Count, overview.Count).Should().Be((1000, 1001));
        overview.Worst[0].Documents.Should().Be(1001);
    }

    [Fact]
    public void Summary_counts_what_could_not_be_read()
    {
        Of().Summary.Should().Be("0 documents.");
        Of(Unreadable, Unreadable).Summary.Should().Be("2 documents. 2 could not be read.");
        Of(Unreadable, Draft).Summary.Should().StartWith("2 documents. Assessed against ").And.EndWith(" 1 could not be read.");
        In(Language.Danish, Unreadable, Draft).Summary.Should().StartWith("2 dokumenter. Vurderet efter ").And.EndWith(" 1 kunne ikke læses.");
    }

    [Fact]
    public void Summary_names_every_policy()
    {
        var own = Reported.Of(Reported.Draft, book: OwnBook.Saying(place => $"Vores {place}"));

        Of(own, Draft, own).Summary.Should().Be($"3 documents. Assessed against Vores /sub-policy/title/en and {AalborgPolicy.Change.Title.English}.");
    }

    [Fact]
    public void Worst_are_the_rules_that_fail_in_most_documents_then_in_most_places_then_by_id()
    {
        var worst = Of(Harmless, Draft, Unreadable).Worst;
        var failed = new[] { Harmless, Draft }.SelectMany(document => document.Assessment!.Findings.Where(finding => finding.State == FindingState.Failed)).ToArray();

        worst.Should().HaveCount(10);
        worst.Should().OnlyContain(tally => tally.Findings == failed.Count(finding => finding.Rule == tally.Rule));
        worst.Select(tally => (-tally.Documents, -tally.Findings, tally.Rule.Id.Value)).Should().BeInAscendingOrder(Comparer<(int, int, string)>.Create((one, other) =>
            (one.Item1, one.Item2).CompareTo((other.Item1, other.Item2)) is var order and not 0 ? order : string.CompareOrdinal(one.Item3, other.Item3)));
        worst[0].Documents.Should().Be(2);
    }

    [Fact]
    public void Worst_leaves_out_what_is_open_and_what_is_set_aside()
    {
        Of(Reported.Of(Reported.Draft)).Worst.Should().BeEmpty();
        Of(Reported.Of(Reported.Draft with { Deviations = [new() { Rule = AalborgRule.Why01, Reason = "Aftalt.", DecidedBy = "Ledelsen", On = new(2026, 1, 1) }] }))
            .Worst.Should().BeEmpty();
    }
}
