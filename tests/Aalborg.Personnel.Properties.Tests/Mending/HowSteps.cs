using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings of »Vi ved hvad og hvordan« ask for. HOW-01 can be mended until its time limit has passed.</summary>
internal static class HowSteps
{
    public static Dictionary<RuleId, Action<Workbench>> All { get; } = new()
    {
        [AalborgRule.How01] = Align,
        [AalborgRule.How02] = bench => bench.Add(bench.Pointer, "Budgettet"),
        [AalborgRule.How03] = bench => bench.Add(bench.Pointer, "Hvor langt frem planen ligger"),
        [AalborgRule.How04] = bench => bench.Put(bench.New()),
        [AalborgRule.How05] = bench => bench.Add(bench.Pointer, new JsonObject { ["id"] = bench.New(), ["what"] = "Første planperiode" }),
        [AalborgRule.How06] = bench => bench.Put("Teamet lægger planen"),
        [AalborgRule.How07] = bench => bench.Put(bench.On),
        [AalborgRule.How08] = bench => bench.Put(bench.Stakeholder("employees", "responsible")),
        [AalborgRule.How09] = bench => bench.Put(bench.Initiative.Timeline.Ends!.Value),
        [AalborgRule.How10] = bench => bench.Add(
            "/whatAndHow/plan/revisions",
            new JsonObject
            {
                ["id"] = bench.New(),
                ["on"] = Workbench.Day(bench.On),
                ["answers"] = new JsonArray(bench.At($"{bench.Pointer}/id")),
                ["outcome"] = "confirmed",
                ["what"] = "Planen holder",
            }),
        [AalborgRule.How11] = bench => bench.Put(bench.On),
        [AalborgRule.How12] = bench => bench.Put(bench.On),
        [AalborgRule.How14] = bench => bench.Put(bench.On),
        [AalborgRule.How15] = bench => bench.Put(bench.Initiative.Timeline.Starts is { } starts && starts > bench.On ? starts : bench.On),
        [AalborgRule.How16] = bench => bench.Add(
            bench.Pointer,
            new JsonObject { ["id"] = bench.New(), ["what"] = "Anden planperiode", ["starts"] = Workbench.Day(bench.Initiative.Timeline.Starts!.Value) }),
    };

    private static void Align(Workbench bench)
    {
        var limit = bench.Initiative.Timeline.Starts?.AddDays(AalborgParameter.AlignWithinDays.StandardDays);
        var inTime = limit is null ? bench.On : limit > DocumentDate.Last ? DocumentDate.Last : limit.Value;
        if (limit < bench.On)
        {
            bench.SetAside();
        }
        else if (bench.Member == "expectations")
        {
            bench.Add(bench.Pointer, new JsonObject { ["on"] = Workbench.Day(inTime), ["agreed"] = "Teamet lægger planen" });
        }
        else
        {
            bench.Put(inTime);
        }
    }
}
