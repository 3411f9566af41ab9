namespace Aalborg.Personnel.Domain.Tests.Rules;

/// <summary>A rule of one's own, of the first principle where nothing else is said. It checks what it is told to; told nothing, it passes.</summary>
internal sealed class OwnRule(
    string id,
    Action<RuleContext>? check = null,
    RuleSeverity severity = RuleSeverity.Error,
    ChangePhase gate = ChangePhase.Implementation,
    Principle? principle = null,
    ValueList<Statement> statements = default,
    bool inferred = false,
    bool aboutDocument = false,
    bool? appliesWhenStopped = null,
    ValueList<RuleParameter> parameters = default)
    : ChangeRule(new(id), aboutDocument ? null : principle ?? OwnPolicy.First, severity, gate, statements, inferred)
{
    public static LocalizedText Wrong { get; } = new() { Danish = "Det er galt.", English = "It is wrong." };

    public override LocalizedText Title { get; } = new() { Danish = "Regel", English = "Rule" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Forklaring", English = "Explanation" };

    public override LocalizedText Remedy { get; } = new() { Danish = "Ret det.", English = "Mend it." };

    public override bool AppliesWhenStopped => appliesWhenStopped ?? base.AppliesWhenStopped;

    public override ValueList<RuleParameter> Parameters { get; } = parameters;

    public static void Violate(RuleContext context) => context.Violation("/title", Wrong);

    public override void Check(RuleContext context) => check?.Invoke(context);
}
