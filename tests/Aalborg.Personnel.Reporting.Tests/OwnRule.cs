namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A rule of somebody's own, which says what it is told to say.</summary>
internal sealed class OwnRule(
    string id,
    Func<string, string> text,
    string pointer,
    Principle? principle = null,
    bool inferred = false,
    bool findsPersonalData = false,
    ValueList<Statement> statements = default)
    : ChangeRule(new(id), principle, RuleSeverity.Error, ChangePhase.Idea, statements, inferred)
{
    public override LocalizedText Title { get; } = OwnBook.Both(text, "/title");

    public override LocalizedText Explanation { get; } = OwnBook.Both(text, "/explanation");

    public override LocalizedText Remedy { get; } = OwnBook.Both(text, "/remedy");

    public override bool FindsPersonalData => findsPersonalData;

    public override void Check(RuleContext context) => context.Violation(pointer, OwnBook.Both(text, "/message"));
}
