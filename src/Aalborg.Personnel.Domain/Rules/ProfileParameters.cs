namespace Aalborg.Personnel;

/// <summary>The parameters a profile lowers.</summary>
public sealed record ProfileParameters : Extensible
{
    /// <summary>None: every parameter at its standard.</summary>
    public static ProfileParameters Standard { get; } = new();

    /// <summary>The settings, each parameter at most once.</summary>
    public ValueList<ParameterSetting> Settings { get; init; }
}
