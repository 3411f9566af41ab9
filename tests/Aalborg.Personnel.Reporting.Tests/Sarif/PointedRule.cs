namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>A rule of one's own: violated where its pointers say.</summary>
internal sealed class PointedRule(string id, params string[] pointers)
    : ChangeRule(new(id), AalborgPolicy.Change.Principles[0], RuleSeverity.Warning, ChangePhase.Idea, [], inferred: true)
{
    public int? DaysLate { get; init; }

    public override LocalizedText Title { get; } = new() { Danish = "Reglen, der peger" };

    public override LocalizedText Explanation { get; } = new() { Danish = "Den {peger}.", English = "It {points}." };

    public override LocalizedText Remedy { get; } = new() { Danish = "Ret det.", English = "Mend {it}." };

    /// <summary>A book with this rule alone.</summary>
    public static RuleBook Book(params string[] pointers) =>
        new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [new PointedRule("OWN-01", pointers)]);

    /// <summary>A book with a rule that was late by so many days.</summary>
    public static RuleBook LateBook(string pointer, int daysLate) =>
        new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [new PointedRule("OWN-01", pointer) { DaysLate = daysLate }]);

    public override void Check(RuleContext context)
    {
        if (DaysLate is { } days)
        {
            context.Late(pointers[0], new() { Danish = "Det skete for sent.", English = "It was late." }, context.On.AddDays(-days), context.On);
            return;
        }

        foreach (var pointer in pointers)
        {
            context.Violation(pointer, new() { Danish = "Det {er} galt.", English = "It {is} wrong." });
        }
    }
}
