namespace Aalborg.Personnel.Testing;

/// <summary>What came of a testCase. Two are the same when the outcomes and the findings are, or when both threw.</summary>
internal sealed record TestOutcome(RuleOutcome Outcome, ValueList<Finding> Findings)
{
    /// <summary>What the rule threw, or <see langword="null"/>.</summary>
    public Exception? Thrown { get; init; }

    public bool IsLike(TestOutcome other) =>
        Thrown?.GetType() == other.Thrown?.GetType() && Outcome == other.Outcome && Findings == other.Findings;

    /// <summary>The places, in the order in which they were found.</summary>
    public IEnumerable<(string Pointer, string? Detail)> Places => Findings.Select(finding => (finding.Pointer, finding.Detail));
}
