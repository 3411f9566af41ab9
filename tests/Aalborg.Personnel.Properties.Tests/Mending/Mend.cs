namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>For each rule, what its finding asks for.</summary>
internal static class Mend
{
    /// <summary>A step for each rule.</summary>
    public static IReadOnlyDictionary<RuleId, Action<Workbench>> Steps { get; } =
        new[] { WhySteps.All, WhoSteps.All, HowSteps.All, ComSteps.All, DocSteps.All }.SelectMany(steps => steps).ToDictionary();

    /// <summary>A new answer of the same role, today, after what made the last one a no has changed.</summary>
    public static void AskAgain(Workbench bench) => bench.Add(
        "/judgements",
        new System.Text.Json.Nodes.JsonObject { ["rule"] = bench.Finding.Rule.Id.Value, ["on"] = Workbench.Day(bench.AssessedOn), ["judgedBy"] = bench.At($"{bench.Pointer}/judgedBy") });
}
