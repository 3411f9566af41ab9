using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings of »Vi ved hvorfor« ask for. All of it can always be written.</summary>
internal static class WhySteps
{
    public static Dictionary<RuleId, Action<Workbench>> All { get; } = new()
    {
        [AalborgRule.Why01] = Text,
        [AalborgRule.Why02] = bench => bench.Add(bench.Pointer, new JsonObject { ["id"] = bench.New(), ["what"] = "Færre skift" }),
        [AalborgRule.Why03] = bench => Either(bench, day: bench.Member == "due"),
        [AalborgRule.Why04] = bench => bench.Add(bench.Pointer, new JsonObject { ["id"] = bench.New(), ["what"] = "Mere tryghed" }),
        [AalborgRule.Why05] = bench => bench.Add(bench.Pointer, bench.Stakeholder("citizens", "benefits")),
        [AalborgRule.Why06] = bench => bench.Put(bench.On),
        [AalborgRule.Why07] = Text,
        [AalborgRule.Why08] = Text,
        [AalborgRule.Why09] = Text,
        [AalborgRule.Why10] = bench => bench.Add(bench.Pointer, new JsonObject { ["title"] = "Personalepolitik" }),
        [AalborgRule.Why11] = Text,
        [AalborgRule.Why12] = bench => bench.Put(new JsonObject { ["on"] = Workbench.Day(bench.On), ["what"] = "Borgerne kender dem, der kommer" }),
    };

    private static void Text(Workbench bench) => bench.Put(bench.New());

    private static void Either(Workbench bench, bool day)
    {
        if (day)
        {
            bench.Put(bench.On);
        }
        else
        {
            Text(bench);
        }
    }
}
