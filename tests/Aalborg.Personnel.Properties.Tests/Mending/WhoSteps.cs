using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings of »Vi ved hvem« ask for. What has a last day is done by then or, once that has passed, today: then it is late, and nothing more can be asked for.</summary>
internal static class WhoSteps
{
    public static Dictionary<RuleId, Action<Workbench>> All { get; } = new()
    {
        [AalborgRule.Who01] = bench => bench.Stakeholder("employees"),
        [AalborgRule.Who02] = Involve,
        [AalborgRule.Who03] = bench =>
        {
            bench.Stakeholder("employees", "delivers");
            bench.Stakeholder("management", "responsible");
        },
        [AalborgRule.Who04] = bench => InTime(bench, bench.Initiative.Timeline.Starts ?? bench.On),
        [AalborgRule.Who05] = bench => InTime(bench, bench.Initiative.Who.FirstChangeDecision!.Value),
        [AalborgRule.Who06] = bench => bench.Add(bench.Pointer, new JsonObject { ["form"] = "dialogue" }),
        [AalborgRule.Who07] = bench => bench.Stakeholder("partners", bench.Finding.Detail!),
        [AalborgRule.Who08] = bench => bench.Stakeholder(bench.Finding.Detail!, "responsible"),
        [AalborgRule.Who09] = Discuss,
        [AalborgRule.Who10] = bench => InTime(bench, FirstInvolvementOf(bench.Initiative)),
        [AalborgRule.Who11] = bench => bench.Add(bench.Pointer, bench.Stakeholder("employees", "affected")),
        [AalborgRule.Who12] = bench => bench.Add("/who/unaffectedLevels", new JsonObject { ["level"] = "citizens", ["reason"] = "De mærker det ikke" }),
        [AalborgRule.Who15] = SayHow,
    };

    private static void SayHow(Workbench bench)
    {
        if (bench.Member == "how")
        {
            bench.Put("Teammøder");
        }
        else
        {
            bench.Add(bench.Pointer, new JsonObject { ["form"] = "dialogue", ["how"] = "Teammøder" });
        }
    }

    private static void Involve(Workbench bench)
    {
        if (bench.Member == "stakeholders")
        {
            bench.Add($"{bench.Pointer}/0/involvements", new JsonObject { ["form"] = "dialogue", ["how"] = "Teammøder" });
        }
        else
        {
            SayHow(bench);
        }
    }

    private static void InTime(Workbench bench, DateOnly lastDay) => bench.Put(lastDay < bench.On ? bench.On : lastDay);

    private static void Discuss(Workbench bench)
    {
        DateOnly?[] lastDays = [bench.Initiative.Timeline.Starts, bench.Initiative.Who.FirstChangeDecision?.AddDays(-1)];
        var lastDay = lastDays.Min() ?? bench.On;
        if (bench.Member == "medDiscussions")
        {
            bench.Add(bench.Pointer, new JsonObject { ["committee"] = "Lokal-MED", ["on"] = Workbench.Day(lastDay < bench.On ? bench.On : lastDay) });
        }
        else
        {
            InTime(bench, lastDay);
        }
    }

    private static DateOnly FirstInvolvementOf(ChangeInitiative initiative) =>
        initiative.Who.Stakeholders.Where(stakeholder => stakeholder.IsCore).SelectMany(stakeholder => stakeholder.Involvements).Min(involvement => involvement.Starts)!.Value;
}
