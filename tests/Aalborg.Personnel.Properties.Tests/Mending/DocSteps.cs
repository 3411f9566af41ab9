using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings about the document itself ask for. All of it can always be written.</summary>
internal static class DocSteps
{
    public static Dictionary<RuleId, Action<Workbench>> All { get; } = new()
    {
        [AalborgRule.Doc01] = bench => bench.Put(bench.New()),
        [AalborgRule.Doc02] = LeadSomewhere,
        [AalborgRule.Doc03] = Order,
        [AalborgRule.Doc04] = bench => bench.Put("WHO-13"),
        [AalborgRule.Doc05] = bench => bench.Put(bench.Pointer.StartsWith("/judgements/", StringComparison.Ordinal) ? "WHO-13" : "WHO-03"),
        [AalborgRule.Doc06] = bench => bench.Remove(bench.Pointer),
    };

    private static void LeadSomewhere(Workbench bench)
    {
        if (bench.Pointer.Contains("/answers/", StringComparison.Ordinal) || bench.Pointer.Contains("/about/", StringComparison.Ordinal))
        {
            var id = bench.New();
            bench.Add("/whatAndHow/contextChanges", new JsonObject { ["id"] = id, ["on"] = Workbench.Day(bench.On), ["in"] = "conditions", ["what"] = "Ferieplanen kommer før" });
            bench.Put(id);
        }
        else
        {
            bench.Put(bench.Stakeholder("employees"));
        }
    }

    private static void Order(Workbench bench)
    {
        var owner = bench.Pointer[..bench.Pointer.LastIndexOf('/')];
        bench.Put(bench.At((bench.Member, owner) switch
        {
            ("ends", _) => $"{owner}/starts",
            ("closed", _) => $"{owner}/ends",
            ("informed" or "until", _) => $"{owner}/on",
            _ => $"/communication/input/{bench.Place(3)}/received",
        }));
    }
}
