using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The findings of documents as rows of a spreadsheet; a document that could not be read is a row too.</summary>
internal sealed class FindingRows(CsvWriter rows, Language language)
{
    /// <summary>The findings of one rule in one document that have a row; more are counted in one.</summary>
    private const int MostOfOneRule = 1_000;

    public void WriteHeadings() => rows.Row([
        language.Say("Kilde", "Source"),
        language.Say("Initiativ", "Initiative"),
        language.Say("Titel", "Title"),
        language.Say("Regel", "Rule"),
        language.Say("Vægt", "Severity"),
        language.Say("Tilstand", "State"),
        language.Say("Dage for sent", "Days late"),
        language.Say("Sted", "Place"),
        "JSON Pointer",
        language.Say("Besked", "Message"),
        language.Say("Hvad I gør", "What to do"),
        language.Say("Sætninger", "Sentences")]);

    public void Write(CheckResult result)
    {
        var source = Printable.Of(SourceNames.Of(result.Source, language));
        if (!result.IsRead)
        {
            Write(source, result.Error);
            return;
        }

        var assessment = result.Assessment;
        var places = new PlaceWords(new(result.Initiative, new(assessment, language)), language);
        foreach (var ofRule in assessment.Findings.GroupBy(finding => finding.Rule))
        {
            Finding[] findings = [.. ofRule];
            foreach (var finding in findings.Take(MostOfOneRule))
            {
                Write(source, assessment, finding, Printable.Of(places.Of(finding.Pointer)));
            }

            if (findings.Length > MostOfOneRule)
            {
                WriteRow(source, assessment, ofRule.Key, "", "", "", "", "", Capped.More(findings.Length - MostOfOneRule, language), "");
            }
        }
    }

    private void Write(string source, Assessment assessment, Finding finding, string place) => WriteRow(
        source,
        assessment,
        finding.Rule,
        finding.Severity.InWords().In(language),
        finding.State.InWords().In(language),
        finding.DaysLate?.ToString(CultureInfo.InvariantCulture) ?? "",
        place,
        Printable.Of(finding.Pointer),
        finding.Message(language),
        finding.Remedy(language));

    private void WriteRow(
        string source, Assessment assessment, ChangeRule rule, string severity, string state, string daysLate, string place, string pointer, string message, string remedy) =>
        rows.Row([
            source,
            assessment.InitiativeId.ToString("D"),
            Printable.Of(assessment.Title ?? ""),
            rule.Id.Value,
            severity,
            state,
            daysLate,
            place,
            pointer,
            message,
            remedy,
            string.Join(' ', rule.Statements.Select(statement => statement.Id))]);

    private void Write(string source, CheckError error) => rows.Row([
        source,
        "",
        "",
        "",
        "",
        language.Say("kunne ikke læses", "could not be read"),
        "",
        error.IsInDocument ? language.Say($"Linje {error.Line}, position {error.Position}", $"Line {error.Line}, position {error.Position}") : "",
        Printable.Of(error.Pointer),
        error.Message.In(language),
        "",
        ""]);
}
