namespace Aalborg.Personnel;

/// <summary>An initiative that came more than once. Only the first document of it counts.</summary>
/// <param name="Id">The id of the initiative.</param>
/// <param name="Sources">Where it came from, in order, the first document too.</param>
public readonly record struct DuplicateInitiative(Guid Id, ValueList<string> Sources);
