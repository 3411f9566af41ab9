namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>A rule of one's own: violated where its pointer says.</summary>
internal sealed class OwnRule(string id, string pointer, string? detail = null, RuleSeverity severity = RuleSeverity.Error, bool inferred = false, int? daysLate = null, int times = 1, ChangePhase gate = ChangePhase.Idea)
    : ChangeRule(new(id), Principle, severity, gate, [Asked], inferred)
{
    public static Statement Asked { get; } = new()
    {
        Id = "O\"1",
        Section = "questions",
        Kind = StatementKind.Question,
        Text = new() { Danish = "Hvorfor?" },
    };

    public static new Principle Principle { get; } = new() { Id = "første", Name = new() { Danish = "Det første" } };

    public override LocalizedText Title { get; } = new() { Danish = "Regel", English = "Rule" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Forklaring", English = "Explanation" };

    public override LocalizedText Remedy { get; } = new() { Danish = "Ret »det« & 'dét'.", English = "Mend \"it\" & 'that'." };

    public static RuleBook Book(string? version, params ReadOnlySpan<ChangeRule> rules)
    {
        var subPolicy = new SubPolicy
        {
            Id = "own-policy",
            Title = new() { Danish = "Vores egen om forandringer" },
            Text = SubPolicyText.Known,
            Version = version,
            Principles = [Principle],
            Questions = [new() { Id = "Q", Statement = Asked }],
        };
        var policy = new Policy([Asked])
        {
            Id = "own",
            Title = new() { Danish = "Vores egen" },
            Publisher = new() { Name = "Nordby Kommune" },
            SubPolicies = [subPolicy],
        };
        return new("own-book", policy, subPolicy, [.. rules], [new() { Name = "ownDays", StandardDays = 7 }]);
    }

    public override void Check(RuleContext context)
    {
        LocalizedText wrong = new() { Danish = "Det er galt på æøå.", English = "It is wrong." };
        if (daysLate is { } days)
        {
            context.Late(pointer, wrong, context.On.AddDays(-days), context.On, detail);
            return;
        }

        for (var i = 0; i < times; i++)
        {
            context.Violation(pointer, wrong, detail);
        }
    }
}
