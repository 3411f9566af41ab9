namespace Aalborg.Personnel.AspNetCore.Tests;

/// <summary>What the service takes and gives.</summary>
internal sealed record CaseFile(string CaseNumber, ChangeInitiative Change);
