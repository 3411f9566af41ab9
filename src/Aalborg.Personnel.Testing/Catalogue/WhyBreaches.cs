namespace Aalborg.Personnel.Testing;

/// <summary>How the rules of »vi ved hvorfor« are broken.</summary>
internal static class WhyBreaches
{
    public static Breach[] All { get; } =
    [
        new(AalborgRule.Why01, change => change.Why(why => why with { Purpose = null })),
        new(AalborgRule.Why02, change => change.Why(why => why with { Goals = [] })),
        new(AalborgRule.Why03, change => change.Why(why => why with { Goals = [why.Goals[0] with { Measure = null }] })),
        new(AalborgRule.Why04, change => change.Why(why => why with { Effects = [] })),
        new(AalborgRule.Why05, change => change.Effect(effect => effect with { For = [] })),
        new(AalborgRule.Why06, change => change.Effect(effect => effect with { Due = null, Result = null })),
        new(AalborgRule.Why07, change => change.Why(why => why with { Today = null })),
        new(AalborgRule.Why08, change => change.Why(why => why with { Tomorrow = null })),
        new(AalborgRule.Why09, change => change.Why(why => why with { Tomorrow = why.Today })),
        new(AalborgRule.Why10, change => change.Why(why => why with { Strategies = [] })),
        new(AalborgRule.Why11, change => change.Why(why => why with { Strategies = [why.Strategies[0] with { Connection = null }] })),
        new(AalborgRule.Why12, change => change.Effect(effect => effect with { Result = null })),
    ];
}
