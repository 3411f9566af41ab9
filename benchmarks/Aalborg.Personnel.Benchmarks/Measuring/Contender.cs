namespace Aalborg.Personnel.Benchmarks;

/// <summary>One of those that are compared: what it is called, and what it does with the document of a number.</summary>
internal sealed record Contender(string Name, Func<int, object?> Do);
