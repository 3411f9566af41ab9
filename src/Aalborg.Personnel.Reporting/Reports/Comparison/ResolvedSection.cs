namespace Aalborg.Personnel.Reporting;

/// <summary>What the older version lacked and the newer one does not lack any more. Gone does not mean fixed, and where an entry was removed it says so.</summary>
internal sealed class ResolvedSection : Section<ComparisonSubject>
{
    public override string Name => "resolved";

    public override string Heading(ComparisonSubject subject) => subject.Say("Det er væk", "What is gone");

    public override bool HasContent(ComparisonSubject subject) => !subject.Comparison.Resolved.IsEmpty;

    public override void Write(Sheet sheet, ComparisonSubject subject)
    {
        sheet.Paragraph(
            subject.Say(
                "Væk er ikke det samme som løst. Hvor det, punktet handlede om, er fjernet fra dokumentet, står det ved punktet.",
                "Gone is not the same as fixed. Where what the point was about has been removed from the document, the point says so."),
            Tone.Faint);
        ComparedFindings.Write(
            sheet,
            subject.Comparison.Resolved,
            subject.Old,
            finding => subject.Comparison.Changes.PlaceInNew(finding.Pointer) is null ? subject.Say("Posten er fjernet.", "The entry was removed.") : null,
            subject.Language);
    }
}
