using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>How it stood and how it stands: phase, readiness, verdicts, the questions whose answer differs, and how many findings there are.</summary>
internal sealed class ComparedStandingSection : Section<ComparisonSubject>
{
    public override string Name => "standing";

    public override string Heading(ComparisonSubject subject) => subject.Say("Hvad det betyder", "What it means");

    public override void Write(Sheet sheet, ComparisonSubject subject)
    {
        var (comparison, language) = (subject.Comparison, subject.Language);
        sheet.Table(new(
            Heading(subject),
            [subject.Say("Hvad", "What"), subject.Say("Før", "Before"), subject.Say("Nu", "Now")],
            [
                [subject.Say("Fase", "Phase"), comparison.Was.Phase.InWords().In(language), comparison.Is.Phase.InWords().In(language)],
                [subject.Say("Klar til ", "Ready for ") + subject.Readiness.Phase.AsStep().In(language), Ready(subject.Readiness.Was, subject), Ready(subject.Readiness.Is, subject)],
                .. comparison.Verdicts.Select(verdict => (Phrase[])[verdict.Principle.Name.In(language), verdict.Was.Badge(language), verdict.Is.Badge(language)]),
                .. comparison.Questions.Where(question => question.Was != question.Is)
                    .Select(question => (Phrase[])[$"{question.Question.Id} {question.Question.Statement.Text.In(language)}", question.Was.Badge(language), question.Is.Badge(language)]),
                [subject.Say("Punkter, der mangler noget", "Points that lack something"), Number(comparison.Was.Findings), Number(comparison.Is.Findings)],
            ]));
        sheet.Paragraph(subject.Say(
            $"Væk siden sidst: {comparison.Resolved.Count}. Nye: {comparison.New.Count}. Der er {comparison.Remaining.Count}, som også var der før.",
            $"Gone since then: {comparison.Resolved.Count}. New: {comparison.New.Count}. {comparison.Remaining.Count} were there before too."));
    }

    private static Phrase Ready(Readiness readiness, ComparisonSubject subject) =>
        readiness.IsReady ? Phrase.Badge(Status.Met, subject.Say("ja", "yes")) : Phrase.Badge(Status.Missing, subject.Say("nej", "no"));

    private static Phrase Number(ValueList<Finding> findings) =>
        findings.Count(finding => finding.State is FindingState.Failed or FindingState.Open).ToString(CultureInfo.InvariantCulture);
}
