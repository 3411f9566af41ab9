namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A rule of somebody's own, which says what it is told to say.</summary>
internal sealed class OwnRule(
    string id,
    Func<string, string> text,
    string pointer,
    Principle? principle = null,
    bool inferred = false,
    bool findsPersonalData = false,
    ValueList<Statement> statements = default,
    ChangePhase gate = ChangePhase.Idea,
    RuleSeverity severity = RuleSeverity.Error,
    int daysLate = 0)
    : ChangeRule(new(id), principle, severity, gate, statements, inferred)
{
    public override LocalizedText Title { get; } = OwnBook.Both(text, "/title");

    public override LocalizedText Explanation { get; } = OwnBook.Both(text, "/explanation");

    public override LocalizedText Remedy { get; } = OwnBook.Both(text, "/remedy");

    public override bool FindsPersonalData => findsPersonalData;

    public override void Check(RuleContext context)
    {
        if (daysLate > 0)
        {
            context.Late(pointer, OwnBook.Both(text, "/message"), new(2026, 1, 1), new DateOnly(2026, 1, 1).AddDays(daysLate));
        }
        else
        {
            context.Violation(pointer, OwnBook.Both(text, "/message"));
        }
    }
}
