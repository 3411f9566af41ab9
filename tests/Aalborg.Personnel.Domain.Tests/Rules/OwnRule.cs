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
    bool findsPersonalData = false,
    ValueList<RuleParameter> parameters = default)
    : ChangeRule(new(id), aboutDocument ? null : principle ?? OwnPolicy.First, severity, gate, statements, inferred)
{
    public static LocalizedText Wrong { get; } = new() { Danish = "Det er galt.", English = "It is wrong." };

    public override LocalizedText Title { get; } = new() { Danish = "Regel", English = "Rule" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Forklaring", English = "Explanation" };

    public override LocalizedText Remedy => RemedyWith(ParameterDays.Standard);

    public override bool AppliesWhenStopped => appliesWhenStopped ?? base.AppliesWhenStopped;

    public override bool FindsPersonalData => findsPersonalData;

    public override ValueList<RuleParameter> Parameters { get; } = parameters;

    public override LocalizedText RemedyWith(ParameterDays days)
    {
        var within = Parameters.IsEmpty ? "" : $" {days.Of(OwnPolicy.Days)}";
        return new() { Danish = $"Ret det.{within}", English = $"Mend it.{within}" };
    }

    /// <summary>Three days late.</summary>
    public static void BeLate(RuleContext context) => context.Late("/title", Wrong, lastDay: new(2026, 3, 2), done: new(2026, 3, 5));

    public static void Violate(RuleContext context) => context.Violation("/title", Wrong);

    public override void Check(RuleContext context) => check?.Invoke(context);
}
