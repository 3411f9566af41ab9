namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings of rules ask for, done.</summary>
internal static class Mend
{
    /// <summary>The steps, the same one for every rule that people judge. A rule without one is fixed by its own example, which the tests of the Domain verify.</summary>
    public static IReadOnlyDictionary<RuleId, Action<Workbench>> Steps { get; } =
        new[] { WhySteps.All, WhoSteps.All, HowSteps.All, ComSteps.All, DocSteps.All }.SelectMany(steps => steps)
            .Concat(AalborgPolicy.Rules.Rules.Where(rule => rule.IsJudgement).Select(rule => KeyValuePair.Create<RuleId, Action<Workbench>>(rule.Id, AskAgain)))
            .ToDictionary();

    /// <summary>A new answer of the same role, today, after what made the last one a no has changed.</summary>
    private static void AskAgain(Workbench bench) => bench.Add(
        "/judgements",
        new System.Text.Json.Nodes.JsonObject { ["rule"] = bench.Finding.Rule.Id.Value, ["on"] = Workbench.Day(bench.AssessedOn), ["judgedBy"] = bench.At($"{bench.Pointer}/judgedBy") });
}
