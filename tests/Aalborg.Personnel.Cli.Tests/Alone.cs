namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Tests that measure memory, while no others use it.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
