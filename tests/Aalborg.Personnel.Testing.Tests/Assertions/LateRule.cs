namespace Aalborg.Personnel.Testing.Tests.Assertions;

/// <summary>A rule that finds that something was done late.</summary>
internal sealed class LateRule(DateOnly lastDay, DateOnly done) : ChangeRule(Id, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Idea, [])
{
    public static new RuleId Id { get; } = new("OWN-01");

    public override LocalizedText Title { get; } = new() { Danish = "Det sker i tide", English = "It is done in time" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Reglen ser efter datoen.", English = "The rule looks at the date." };

    public override LocalizedText Remedy { get; } = new() { Danish = "Det kan ikke nås længere.", English = "It can no longer be done." };

    public override void Check(RuleContext context) =>
        context.Late("/timeline/starts", new() { Danish = "Det skete for sent.", English = "It was done late." }, lastDay, done);
}
