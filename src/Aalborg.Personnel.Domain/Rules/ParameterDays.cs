using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The numbers of days that rules go by: a profile's where it sets them, the standard ones otherwise. Texts of rules that name days are written with it.</summary>
public sealed record ParameterDays
{
    private readonly ValueList<ParameterSetting> _settings;

    internal ParameterDays(ValueList<ParameterSetting> settings) => _settings = settings;

    /// <summary>The standard days of every parameter.</summary>
    public static ParameterDays Standard { get; } = new([]);

    /// <summary>The days a parameter stands at.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is <see langword="null"/>.</exception>
    public int Of(RuleParameter parameter)
    {
        Guard.Against.Null(parameter);
        foreach (var setting in _settings)
        {
            if (setting.Parameter == parameter)
            {
                return setting.Days;
            }
        }

        return parameter.StandardDays;
    }
}
