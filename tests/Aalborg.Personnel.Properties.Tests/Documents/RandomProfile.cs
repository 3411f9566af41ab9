namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>A department's profile, at random.</summary>
internal static class RandomProfile
{
    private static readonly RuleId[] Warnings = [.. AalborgPolicy.Rules.Rules.Where(rule => rule.Severity == RuleSeverity.Warning).Select(rule => rule.Id)];

    public static RuleProfile Of(Dice dice) => new()
    {
        Name = dice.Text(),
        DiscussedInMed = new() { Committee = dice.Text(), On = dice.Day() },
        Raise = [.. Warnings.Where(_ => dice.Chance(0.5))],
        Parameters = new()
        {
            Settings = [.. AalborgPolicy.Rules.Parameters.Where(_ => dice.Chance(0.7)).Select(parameter => parameter.At(dice.Below(parameter.StandardDays + 1)))],
        },
    };
}
