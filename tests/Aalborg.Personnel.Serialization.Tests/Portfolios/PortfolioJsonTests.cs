using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Portfolios;

public class PortfolioJsonTests
{
    private static readonly DateOnly On = new(2026, 3, 10);

    private static readonly ChangeInitiative Change = new()
    {
        Id = new("5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10"),
        Title = "Ny vagtplan",
        Timeline = new() { Starts = On },
        Who = new()
        {
            Stakeholders =
            [
                new()
                {
                    Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected], Size = 12, Impact = StakeholderImpact.High,
                    Unit = new() { Name = "Hjemmeplejen", Uuid = new("7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11") },
                },
                new() { Id = "med", Name = "MED", Level = StakeholderLevel.Med, Roles = [StakeholderRole.Affected] },
            ],
        },
        Deviations =
        [
            new() { Rule = AalborgRule.Why02, Reason = "Senere", DecidedBy = "Ledelsen", On = On, Until = On.AddDays(1) },
            new() { Rule = AalborgRule.Why01, Reason = "Senere", DecidedBy = "Ledelsen", On = On },
        ],
    };

    private static JsonObject Json(Portfolio portfolio, params ReadOnlySpan<UnreadableSource> unreadable) =>
        JsonNode.Parse(PersonnelJson.WritePortfolio(portfolio, [.. unreadable], Language.English))!.AsObject();

    private static Portfolio Of(params ReadOnlySpan<(ChangeInitiative Change, string Source)> documents)
    {
        var portfolio = new Portfolio(AalborgPolicy.Rules, On) { Months = 2, Limit = 1 };
        foreach (var (change, source) in documents)
        {
            portfolio.Add(change, AalborgPolicy.Rules.Assess(change, On), source);
        }

        return portfolio;
    }

    private static string Text(JsonNode? node) => node!.ToJsonString();

    [Fact]
    public void WritePortfolio_has_its_members_in_order()
    {
        var json = Json(Of((Change, "a.json"), (Change, "b.json")), new UnreadableSource("c.json:3", new() { Message = new() { Danish = "Nej.", English = "No." }, Pointer = "/title", Line = 3, Position = 7 }));

        json.Select(member => member.Key).Should().Equal(
            "schemaVersion", "on", "from", "months", "limit", "days", "initiatives", "unreadable", "phases", "verdicts", "load", "unscheduled", "due", "deviations", "duplicates");
        Text(json["unreadable"]).Should().Be("""[{"source":"c.json:3","error":{"pointer":"/title","line":3,"position":7,"message":"No."}}]""");
        Text(json["load"]).Should().Be("""
            [{"level":"employees","unit":{"name":"Hjemmeplejen","uuid":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11"},"size":12,"months":[1,1],"high":[1,1],"overloaded":["2026-03","2026-04"]},{"level":"med","months":[1,1],"high":[0,0],"overloaded":["2026-03","2026-04"]}]
            """);
        Text(json["due"]).Should().Be("""
            [{"on":"2026-03-10","kind":"starts","initiative":"5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10","title":"Ny vagtplan","pointer":"/timeline/starts"},{"on":"2026-03-11","kind":"deviationEnds","initiative":"5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10","title":"Ny vagtplan","pointer":"/deviations/0/until"}]
            """);
        Text(json["deviations"]).Should().Be("""
            [{"initiative":"5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10","title":"Ny vagtplan","rule":"WHY-02","on":"2026-03-10","until":"2026-03-11","state":"ends"},{"initiative":"5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10","title":"Ny vagtplan","rule":"WHY-01","on":"2026-03-10","state":"holds"}]
            """);
        Text(json["duplicates"]).Should().Be("""[{"initiative":"5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10","sources":["a.json","b.json"]}]""");
        Text(json["phases"]).Should().StartWith("""[{"phase":"idea","initiatives":0},{"phase":"preparation","initiatives":0},{"phase":"implementation","initiatives":1}""");
        json["verdicts"]!.AsArray().Should().HaveCount(28);
        Text(json["verdicts"]![0]).Should().Be("""{"principle":"vi-ved-hvorfor","verdict":"notMet","initiatives":1}""");
        ((string?)json["from"]).Should().Be("2026-03");
    }

    [Fact]
    public void WritePortfolio_says_more_where_there_is_more()
    {
        var json = Json(Of((Change with { Communication = new() { Messages = [.. Enumerable.Range(0, 1_001).Select(i => new Message { Id = $"message-{i}", Planned = On })] } }, "a.json")));

        json["due"]!.AsArray().Should().HaveCount(1_000);
        ((int)json["more"]!).Should().Be(3);
    }

    [Fact]
    public void WritePortfolio_names_the_profile_in_force_without_any_initiative()
    {
        Portfolio Tailored(DateOnly discussed) =>
            new(AalborgPolicy.Rules.TailoredBy(new() { Name = "Hjemmeplejen", DiscussedInMed = new() { Committee = "MED", On = discussed } }), On);

        ((string?)Json(Tailored(On))["profile"]).Should().Be("Hjemmeplejen");
        Json(Tailored(On.AddDays(1))).Should().NotContainKey("profile");
    }

    [Fact]
    public void WritePortfolio_leaves_out_what_has_personal_data()
    {
        var json = Encoding.UTF8.GetString(PersonnelJson.WritePortfolio(Of((Change with { Title = "cpr 010203-0000", Timeline = new() }, "a.json"), (Change with { Id = Guid.NewGuid(), Organisation = new() { Name = "cpr 010203-0000" } }, "b.json")), [], Language.Danish));

        json.Should().NotContain("010203").And.Contain("\"unscheduled\":[\"5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10\"]");
    }
}
