using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Aalborg.Personnel;

namespace HrSystem.Tests;

/// <summary>Initiatives are found by what they look like on a day.</summary>
public class SearchTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    public static TheoryData<string> Phases => new(Enum.GetValues<ChangePhase>().Select(Name));

    [Theory]
    [MemberData(nameof(Phases))]
    public async Task Phase_finds_those_that_the_model_says_are_in_it_on_every_boundary_day(string phase)
    {
        await using var own = new OwnServer("--HrSystem:MaxPageSize=500");
        var server = await own.StartedAsync();
        var (stored, seen) = (await StoreAsync(server, Timelines()), 0);

        foreach (var on in Enumerable.Range(-3, 7).Select(Day.AddDays))
        {
            var found = await ItemsAsync(server, $"/initiatives?phase={phase}&on={Text(on)}");

            found.Select(Id).Where(stored.ContainsKey).Should().BeEquivalentTo(stored.Values.Where(one => Name(one.PhaseOn(on)) == phase).Select(one => one.Id));
            found.Select(item => item["phase"]!.GetValue<string>()).Should().AllBe(phase);
            seen += found.Length;
        }

        seen.Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("notMet", "vi-ved-hvorfor")]
    [InlineData("open", "vi-kommunikerer")]
    [InlineData("metWithRemarks", null)]
    [InlineData("open", null)]
    public async Task Verdict_finds_those_that_the_rules_give_it(string verdict, string? principle)
    {
        await using var own = new OwnServer("--HrSystem:MaxPageSize=500");
        var server = await own.StartedAsync();
        await StoreAsync(server, Timelines().Take(20));
        var all = await ItemsAsync(server, "/initiatives?on=2026-06-01");

        var found = await ItemsAsync(server, $"/initiatives?on=2026-06-01&verdict={verdict}{(principle is null ? "" : $"&principle={principle}")}");

        found.Select(Id).Should().Equal(all.Where(Has).Select(Id));
        found.Length.Should().BeInRange(1, all.Length - 1);

        bool Has(JsonNode item) => item["verdicts"]!.AsArray().Any(one =>
            one!["verdict"]!.GetValue<string>() == verdict && (principle is null || one["principle"]!.GetValue<string>() == principle));
    }

    [Fact]
    public async Task Phase_and_verdict_are_asked_together()
    {
        await using var own = new OwnServer();
        var server = await own.StartedAsync();

        var found = await ItemsAsync(server, "/initiatives?phase=implementation&principle=vi-ved-hvorfor&verdict=notMet&on=2026-03-02");

        found.Should().NotBeEmpty();
        found.Should().OnlyContain(item => item["phase"]!.GetValue<string>() == "implementation");
        found.Should().OnlyContain(item => item["verdicts"]![0]!["verdict"]!.GetValue<string>() == "notMet");
    }

    [Fact]
    public async Task Pages_have_each_initiative_once_in_the_order_of_their_ids_and_are_of_one_day()
    {
        await using var own = new OwnServer();
        var server = await own.StartedAsync();
        await StoreAsync(server, Timelines().Take(20));

        var (ids, pages) = await WalkAsync(server, "/initiatives?limit=7");

        ids.Should().HaveCount(24).And.OnlyHaveUniqueItems();
        ids.Select(id => id.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
        pages.Select(page => page["items"]!.AsArray().Count).Should().Equal(7, 7, 7, 3);
        pages.Select(page => page["on"]!.GetValue<string>()).Should().AllBe(HrServer.Today);
        pages.SkipLast(1).Select(page => page["next"]!.GetValue<string>()).Should().OnlyContain(next => next.Contains("on=2026-03-02", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_that_is_just_full_is_the_last()
    {
        await using var own = new OwnServer();

        var page = await (await own.StartedAsync()).JsonAsync("/initiatives?limit=4");

        page["items"]!.AsArray().Should().HaveCount(4);
        page["next"].Should().BeNull();
    }

    [Fact]
    public async Task Rare_verdict_is_found_a_bounded_number_of_assessments_at_a_time()
    {
        await using var own = new OwnServer("--HrSystem:MaxAssessed=5");
        var server = await own.StartedAsync();
        await StoreAsync(server, Timelines().Take(20));
        var all = (await WalkAsync(server, "/initiatives?on=2026-06-01")).Ids;

        var (ids, pages) = await WalkAsync(server, "/initiatives?verdict=metWithRemarks&principle=vi-kommunikerer&on=2026-06-01");

        all.Should().HaveCount(24);
        ids.Should().NotBeEmpty();
        pages.Should().HaveCount(5);
        pages.Should().Contain(page => page["items"]!.AsArray().Count == 0 && page["next"] != null);
    }

    private static async Task<(List<Guid> Ids, List<JsonNode> Pages)> WalkAsync(HrServer server, string first)
    {
        var (ids, pages) = (new List<Guid>(), new List<JsonNode>());
        for (var next = first; next is not null; next = pages[^1]["next"]?.GetValue<string>())
        {
            pages.Add(await server.JsonAsync(next));
            ids.AddRange(pages[^1]["items"]!.AsArray().Select(item => Id(item!)));
        }

        return (ids, pages);
    }

    /// <summary>Every way in which four dates can be unknown or fall around one day, that the document's own rules allow.</summary>
    private static IEnumerable<Timeline> Timelines()
    {
        DateOnly?[] starts = [null, Day.AddDays(-1), Day, Day.AddDays(1)];
        DateOnly?[] ends = [null, Day, Day.AddDays(1), Day.AddDays(2)];
        DateOnly?[] later = [null, Day.AddDays(1), Day.AddDays(3)];
        foreach (var timeline in from s in starts from e in ends from c in later from x in later select new Timeline { Starts = s, Ends = e, Closed = c, Stopped = x })
        {
            var errors = AalborgPolicy.Rules.Assess(Draft.New() with { Timeline = timeline }, Day).Findings
                .Where(finding => finding.Rule.Principle is null && finding.Severity == RuleSeverity.Error);
            if (!errors.Any())
            {
                yield return timeline;
            }
        }
    }

    private static async Task<Dictionary<Guid, ChangeInitiative>> StoreAsync(HrServer server, IEnumerable<Timeline> timelines)
    {
        var stored = timelines.Select(timeline => Draft.New() with { Timeline = timeline }).ToDictionary(one => one.Id);
        foreach (var initiative in stored.Values)
        {
            using var posted = await server.PostAsync("/initiatives", initiative.Json());
            posted.StatusCode.Should().Be(HttpStatusCode.Created);
        }

        return stored;
    }

    private static async Task<JsonNode[]> ItemsAsync(HrServer server, string address) => [.. (await server.JsonAsync(address))["items"]!.AsArray().Select(item => item!)];

    private static Guid Id(JsonNode item) => item["id"]!.GetValue<Guid>();

    private static string Name(ChangePhase phase) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(phase.ToString());

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
