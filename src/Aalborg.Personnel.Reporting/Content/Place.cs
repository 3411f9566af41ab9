namespace Aalborg.Personnel.Reporting;

/// <summary>Where in a document something is.</summary>
/// <param name="Pointer">The JSON Pointer.</param>
/// <param name="State">Where the finding stands, where that is not what its rule stands at.</param>
internal readonly record struct Place(string Pointer, FindingState? State);
