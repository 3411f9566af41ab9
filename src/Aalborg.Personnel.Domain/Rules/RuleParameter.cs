using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A number of days that rules of a rule book go by, and that a profile may lower. The standard is the rule book's own, not the policy's words.</summary>
public sealed record RuleParameter
{
    private const int MaxDays = 3650;

    /// <summary>The name, as a profile writes it: as in "tellWithinDays"; not "extensions".</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.InvalidInput(
            DocumentText.Required(value), nameof(Name), name => name != "extensions", "A profile has extensions beside its parameters.");
    }

    /// <summary>The days where no profile says otherwise: 0 to 3650.</summary>
    public required int StandardDays { get; init => field = Guard.Against.Outside(value, 0, MaxDays, nameof(StandardDays)); }

    /// <summary>The parameter lowered, for a profile.</summary>
    /// <param name="days">The days: from 0 to the standard.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than the standard.</exception>
    public ParameterSetting At(int days) => new(this, days);
}
