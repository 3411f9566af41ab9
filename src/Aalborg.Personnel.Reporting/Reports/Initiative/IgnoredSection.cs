namespace Aalborg.Personnel.Reporting;

/// <summary>The members of the document that were not read.</summary>
internal sealed class IgnoredSection : Section<InitiativeSubject>
{
    private const int Most = 100;

    public override string Name => "ignored";

    public override string Heading(InitiativeSubject subject) => subject.Say("Ukendte felter, der ikke er læst", "Unknown members that were not read");

    public override bool HasContent(InitiativeSubject subject) => !subject.Result.Ignored.IsEmpty;

    public override void Write(Sheet sheet, InitiativeSubject subject)
    {
        sheet.List(subject.Result.Ignored.Take(Most).Select(Phrase.Code));
        if (subject.Result.Ignored.Count > Most)
        {
            sheet.Paragraph(Capped.More(subject.Result.Ignored.Count - Most, subject.Language));
        }
    }
}
