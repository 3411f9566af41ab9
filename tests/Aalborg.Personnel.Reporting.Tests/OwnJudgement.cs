namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A rule of somebody's own that only people can judge.</summary>
internal sealed class OwnJudgement(string id, Func<string, string> text, Principle principle, ValueList<Statement> statements)
    : JudgementRule(new(id), principle, ChangePhase.Idea, statements)
{
    public override LocalizedText Title { get; } = OwnBook.Both(text, "/judgement/title");

    public override LocalizedText Explanation { get; } = OwnBook.Both(text, "/judgement/explanation");

    public override LocalizedText Remedy { get; } = OwnBook.Both(text, "/judgement/remedy");

    public override LocalizedText Declined { get; } = OwnBook.Both(text, "/judgement/declined");
}
