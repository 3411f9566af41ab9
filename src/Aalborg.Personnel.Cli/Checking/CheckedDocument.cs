using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>A document that was checked: the result, and the initiative itself where it could be read.</summary>
/// <param name="Result">The result.</param>
/// <param name="Initiative">The initiative.</param>
internal readonly record struct CheckedDocument(CheckResult Result, ChangeInitiative? Initiative);
