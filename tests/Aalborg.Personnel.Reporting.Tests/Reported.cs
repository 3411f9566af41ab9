using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>Documents as they come to a report, and reports of them.</summary>
internal static class Reported
{
    /// <summary>A change that is no more than an idea.</summary>
    public static ChangeInitiative Draft { get; } = new() { Id = new("0f8fad5b-d9cb-469f-a165-70867728950e"), Title = "Fælles vagtplan" };

    /// <summary>A change with nothing hostile about it.</summary>
    public static ChangeInitiative Harmless { get; } = Everywhere.Saying(place => place == "/title" ? "Fælles vagtplan" : $"Tekst {place.Replace('/', ' ')}");

    /// <summary>An idea in which something was done four days late.</summary>
    public static CheckResult Late { get; } = Of(Draft, book: new(
        "own", AalborgPolicy.Personnel, AalborgPolicy.Change, [new OwnRule("LATE-1", place => place, "/title", AalborgPolicy.Change.Principles[0], daysLate: 4)]));

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A document that was read and assessed.</summary>
    public static CheckResult Of(
        ChangeInitiative initiative,
        string on = "2026-05-04",
        RuleBook? book = null,
        ChangePhase? before = null,
        ValueList<string> ignored = default,
        string source = "a.json")
    {
        var assessment = (book ?? AalborgPolicy.Rules).Assess(initiative, Date(on));
        return CheckResult.Of(source, initiative, assessment) with { Before = before is { } phase ? assessment.ReadinessFor(phase) : null, Ignored = ignored };
    }

    /// <summary>A document that could not be read.</summary>
    public static CheckResult Unreadable(string source = "b.json", string pointer = "/titel", string message = "Medlemmet er ukendt.") =>
        CheckResult.Of(source, new CheckError
        {
            IsInDocument = true,
            Line = 3,
            Position = 7,
            Pointer = pointer,
            Message = new() { Danish = message, English = $"{message} (en)" },
        });

    public static string Html(Language language, params IEnumerable<CheckResult> results) =>
        Written(output => PersonnelReport.WriteHtml(output, results, language));

    public static string Markdown(Language language, params IEnumerable<CheckResult> results) =>
        Written(output => PersonnelReport.WriteMarkdown(output, results, language));

    public static string Text(Language language, params IEnumerable<CheckResult> results) => TextIn(new TextLayout { Width = 1000 }, language, results);

    public static string TextIn(TextLayout layout, Language language, params IEnumerable<CheckResult> results) =>
        Written(output => PersonnelReport.WriteText(output, results, language, layout));

    /// <summary>What a report is about.</summary>
    public static InitiativeSubject Subject(CheckResult result, Language language = Language.English) =>
        new(result, language);

    /// <summary>What a section says of a document, as text; empty where it has nothing to say.</summary>
    public static string Section(Section<InitiativeSubject> section, CheckResult result, Language language = Language.English)
    {
        var subject = Subject(result, language);
        return Written(output =>
        {
            if (section.HasContent(subject))
            {
                section.Write(new TextSheet(output, TextLayout.Unbroken), subject);
            }
        });
    }

    /// <summary>The cells of the rows of the table that a section has, but for the headings.</summary>
    public static IReadOnlyList<string[]> Rows(Section<InitiativeSubject> section, CheckResult result, Language language = Language.English)
    {
        var subject = Subject(result, language);
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (section.HasContent(subject))
        {
            section.Write(new MarkdownSheet(output), subject);
        }

        return [.. Sheets.MarkdownPage.Tables(output.ToString().Replace("\\", "", StringComparison.Ordinal)).SelectMany(table => table.Skip(2))];
    }

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
