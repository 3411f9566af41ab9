using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What is done with a whole document: it is read, written, assessed and reported on, whole and broken.</summary>
internal static class Passages
{
    private static readonly Breadth[] Breadths = [Breadth.Stakeholders, Breadth.Activities, Breadth.Messages];

    public static IEnumerable<Deed> All() => Breadths.SelectMany(breadth => Of(breadth).Concat(Of(breadth).Select(deed => deed with { OnBroken = true })));

    private static IEnumerable<Deed> Of(Breadth breadth) =>
    [
        new("reading", breadth, document => PersonnelJson.ReadInitiative(document.Utf8)),
        new("writing", breadth, document => PersonnelJson.WriteInitiative(document.Initiative)),
        new("writing, indented", breadth, document => PersonnelJson.WriteInitiative(document.Initiative, indented: true)),
        new("comparing with another", breadth, document => PersonnelJson.ReadInitiative(document.Utf8) == document.Initiative),
        new("assessing", breadth, document => Assessed(document)),
        new("JSON of the assessment", breadth, document => PersonnelJson.WriteAssessment(Assessed(document), Language.Danish)),
        new("HTML", breadth, document => Reported(document, (output, reported) => PersonnelReport.WriteHtml(output, reported, Language.Danish))),
        new("Markdown", breadth, document => Reported(document, (output, reported) => PersonnelReport.WriteMarkdown(output, reported, Language.Danish))),
        new("SARIF", breadth, Sarif),
    ];

    private static Assessment Assessed(GeneratedDocument document) => AalborgPolicy.Rules.Assess(document.Initiative, document.On);

    private static CheckResult Checked(GeneratedDocument document) => CheckResult.Of("change.json", document.Initiative, Assessed(document));

    private static GeneratedDocument Reported(GeneratedDocument document, Action<TextWriter, IEnumerable<CheckResult>> write)
    {
        write(TextWriter.Null, [Checked(document)]);
        return document;
    }

    private static GeneratedDocument Sarif(GeneratedDocument document)
    {
        PersonnelReport.WriteSarif(Stream.Null, [Checked(document) with { Text = new SourceText("change.json", document.Utf8) }], Language.Danish);
        return document;
    }
}
