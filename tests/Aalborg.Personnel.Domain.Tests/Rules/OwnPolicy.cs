namespace Aalborg.Personnel.Domain.Tests.Rules;

/// <summary>A policy that is not Aalborg's: two principles and two questions.</summary>
internal static class OwnPolicy
{
    public static Principle First { get; } = new() { Id = "first", Name = new() { Danish = "Det første" } };

    public static Principle Second { get; } = new() { Id = "second", Name = new() { Danish = "Det andet" } };

    public static Statement Asked { get; } = Question("O1");

    public static Statement AskedToo { get; } = Question("O2");

    public static RuleParameter Days { get; } = new() { Name = "days", StandardDays = 14 };

    public static SubPolicy SubPolicy { get; } = new()
    {
        Id = "own-change",
        Title = new() { Danish = "Vores egen om forandringer" },
        Text = SubPolicyText.Known,
        Principles = [First, Second],
        Questions = [new() { Id = "O1", Statement = Asked }, new() { Id = "O2", Statement = AskedToo }],
        Statements = [Asked, AskedToo],
    };

    public static Policy Policy { get; } = new([Asked, AskedToo])
    {
        Id = "own",
        Title = new() { Danish = "Vores egen" },
        Publisher = new() { Name = "Nordby Kommune" },
        SubPolicies = [SubPolicy],
    };

    public static RuleBook Book(params ReadOnlySpan<ChangeRule> rules) => new("own", Policy, SubPolicy, [.. rules], [Days]);

    private static Statement Question(string id) => new()
    {
        Id = id,
        Section = "questions",
        Kind = StatementKind.Question,
        Text = new() { Danish = "Hvorfor?" },
    };
}
