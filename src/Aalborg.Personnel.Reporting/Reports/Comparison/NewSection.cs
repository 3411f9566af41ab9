namespace Aalborg.Personnel.Reporting;

/// <summary>What the newer version has that the older one had not, and what has fallen due.</summary>
internal sealed class NewSection : Section<ComparisonSubject>
{
    public override string Name => "new";

    public override string Heading(ComparisonSubject subject) => subject.Say("Det er nyt", "What is new");

    public override bool HasContent(ComparisonSubject subject) => !subject.Comparison.New.IsEmpty || subject.Failed.Count > 0;

    public override void Write(Sheet sheet, ComparisonSubject subject)
    {
        var @new = subject.Comparison.New.ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        ComparedFindings.Write(sheet, subject.Comparison.New, subject.New, static _ => null, subject.Language);
        Finding[] due = [.. subject.Failed.Where(finding => !@new.Contains(finding))];
        if (due.Length > 0)
        {
            using var part = sheet.Titled(subject.Say("Det mangler nu, men gjorde det ikke før", "What is missing now and was not before"));
            ComparedFindings.Write(sheet, due, subject.New, static _ => null, subject.Language);
        }
    }
}
