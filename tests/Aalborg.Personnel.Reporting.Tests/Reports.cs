using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>Documents as they come to a report, and reports of them.</summary>
internal static class Reports
{
    /// <summary>A change that is no more than an idea.</summary>
    public static ChangeInitiative Draft { get; } = new() { Id = new("0f8fad5b-d9cb-469f-a165-70867728950e"), Title = "Fælles vagtplan" };

    /// <summary>A change with nothing hostile about it.</summary>
    public static ChangeInitiative Harmless { get; } = Everywhere.Saying(place => place == "/title" ? "Fælles vagtplan" : $"Tekst {place.Replace('/', ' ')}");

    /// <summary>An idea in which a failed warning outranks the error that stands in the way of the next phase: nobody has judged it to make sense, and it has no purpose.</summary>
    public static ReportDocument Awaiting { get; } = Of(Draft with
    {
        Judgements = [new() { Rule = AalborgRule.Why13, On = new(2026, 1, 13), JudgedBy = "MED", Answer = JudgementAnswer.No }],
    });

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A document that was read and assessed.</summary>
    public static ReportDocument Of(
        ChangeInitiative initiative,
        string on = "2026-05-04",
        RuleBook? book = null,
        ChangePhase? before = null,
        ValueList<string> ignored = default,
        string source = "a.json")
    {
        var assessment = (book ?? AalborgPolicy.Rules).Assess(initiative, Date(on));
        return new(CheckResult.Of(source, assessment, before is { } phase ? assessment.ReadinessFor(phase) : null, ignored), initiative);
    }

    /// <summary>A document that could not be read.</summary>
    public static ReportDocument Unreadable(string source = "b.json", string pointer = "/titel", string message = "Medlemmet er ukendt.") =>
        new(CheckResult.Of(source, new CheckError
        {
            IsInDocument = true,
            Line = 3,
            Position = 7,
            Pointer = pointer,
            Message = new() { Danish = message, English = $"{message} (en)" },
        }));

    public static string Html(Language language, params IEnumerable<ReportDocument> documents) =>
        Written(output => PersonnelReport.WriteHtml(output, documents, language));

    public static string Markdown(Language language, params IEnumerable<ReportDocument> documents) =>
        Written(output => PersonnelReport.WriteMarkdown(output, documents, language));

    /// <summary>What a report says of one document, whatever it looks like.</summary>
    public static InitiativeReport Content(ReportDocument document, Language language = Language.English) =>
        new(document.Result, document.Initiative!, language);

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
