using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings of »Vi ved hvem« ask for. Those that compare dates can be mended until the day they compare with has passed; then a deviation says why.</summary>
internal static class WhoSteps
{
    public static Dictionary<RuleId, Action<Workbench>> All { get; } = new()
    {
        [AalborgRule.Who01] = bench => bench.Stakeholder("employees"),
        [AalborgRule.Who02] = SayHow,
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
        [AalborgRule.Who13] = Mend.AskAgain,
        [AalborgRule.Who14] = Mend.AskAgain,
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

    private static void InTime(Workbench bench, DateOnly limit)
    {
        if (limit < bench.On)
        {
            bench.SetAside();
        }
        else
        {
            bench.Put(limit);
        }
    }

    private static void Discuss(Workbench bench)
    {
        DateOnly?[] limits = [bench.Initiative.Timeline.Starts, bench.Initiative.Who.FirstChangeDecision];
        var limit = limits.Min() ?? bench.On;
        if (limit >= bench.On && bench.Member == "medDiscussions")
        {
            bench.Add(bench.Pointer, new JsonObject { ["committee"] = "Lokal-MED", ["on"] = Workbench.Day(limit) });
        }
        else
        {
            InTime(bench, limit);
        }
    }

    private static DateOnly FirstInvolvementOf(ChangeInitiative initiative) =>
        initiative.Who.Stakeholders.Where(stakeholder => stakeholder.IsCore).SelectMany(stakeholder => stakeholder.Involvements).Min(involvement => involvement.Starts)!.Value;
}
