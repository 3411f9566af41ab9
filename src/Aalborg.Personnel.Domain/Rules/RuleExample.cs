using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>An example of a rule: a change initiative that violates it, and the same one fixed.</summary>
/// <remarks>It is real: assessed on the date given, the first one is failed, open or late, and the other passes. The rule's tests can verify that.</remarks>
public sealed record RuleExample
{
    /// <summary>The date both are assessed on.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>The initiative that fails, or is late.</summary>
    public required ChangeInitiative Fails { get; init => field = Guard.Against.Null(value, nameof(Fails)); }

    /// <summary>The same initiative mended: it passes.</summary>
    public required ChangeInitiative Mended { get; init => field = Guard.Against.Null(value, nameof(Mended)); }

    /// <summary>The date, for a debugger and for messages, whatever the culture.</summary>
    /// <returns>As in "example on 2026-03-02".</returns>
    public override string ToString() => $"example on {On.ToString("O", CultureInfo.InvariantCulture)}";
}
