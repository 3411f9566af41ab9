namespace HrSystem;

/// <summary>What OpenAPI says of an endpoint, beyond what its parameters tell.</summary>
internal sealed record OperationDescription(string Summary)
{
    /// <summary>Whether the body is a change initiative.</summary>
    public bool TakesInitiative { get; init; }

    /// <summary>What is answered when all is well; nothing where the framework knows.</summary>
    public Answer? Gives { get; init; }

    /// <summary>The headers that come with it, by name.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Whether it may answer that nothing has changed (304).</summary>
    public bool MayBeUnchanged { get; init; }

    /// <summary>The problems it may answer with.</summary>
    public IReadOnlyList<ProblemKind> Refuses { get; init; } = [];

    /// <summary>An answer.</summary>
    /// <param name="Status">Its status.</param>
    /// <param name="Description">What it is.</param>
    /// <param name="Schema">The name of its schema among the components.</param>
    /// <param name="ContentType">Its media type.</param>
    public sealed record Answer(int Status, string Description, string? Schema = null, string ContentType = "application/json");
}
