using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A parameter of a rule book as a profile sets it: never looser than the standard.</summary>
public sealed record ParameterSetting
{
    internal ParameterSetting(RuleParameter parameter, int days)
    {
        Parameter = parameter;
        Days = Guard.Against.Outside(days, 0, parameter.StandardDays);
    }

    /// <summary>The parameter.</summary>
    public RuleParameter Parameter { get; }

    /// <summary>The days: from 0 to the parameter's standard.</summary>
    public int Days { get; }
}
