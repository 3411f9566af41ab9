namespace Aalborg.Personnel.Benchmarks;

/// <summary>What FluentValidation does not know of a failure: the place below that of the property, and which of two things it is.</summary>
internal sealed record Found(string Place, string? Detail);
