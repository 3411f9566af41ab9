namespace Aalborg.Personnel.Reporting;

/// <summary>The report of two versions of a change: first what it means, then what has changed, by the sections of the document.</summary>
internal static class ComparisonReport
{
    private static readonly Section<ComparisonSubject>[] Meaning = [new ComparedStandingSection(), new NewSection(), new ResolvedSection()];

    private static readonly Section<ComparisonSubject>[] Changes =
    [
        new ChangesSection("document", ["title", "summary", "organisation", "classification", "identifiers", "timeline", "extensions"], "Om forandringen", "About the change"),
        new ChangesSection("why", ["why"]),
        new ChangesSection("who", ["who"]),
        new ChangesSection("whatAndHow", ["whatAndHow"]),
        new ChangesSection("communication", ["communication"]),
        new ChangesSection("judgements", ["judgements", "deviations"], "Vurderinger og fravigelser", "Judgements and deviations"),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(Sheet sheet, ComparisonSubject subject)
    {
        sheet.Begin(subject.Say("To udgaver: ", "Two versions: ") + subject.New.Title);
        using (sheet.Document(1, subject.New.Title))
        {
            sheet.Paragraph(When(subject), Tone.Faint);
            var (status, text) = Conclusion(subject);
            sheet.Conclusion(status, text);
            Meaning.Write(sheet, subject);
            sheet.PageBreak();
            using var changes = sheet.Section("changes", subject.Say("Det er ændret", "What has changed"));
            if (subject.Comparison.Changes.Changes.IsEmpty)
            {
                sheet.Paragraph(subject.Say("Dokumentet er det samme.", "The document is the same."));
            }

            Changes.Write(sheet, subject);
        }

        sheet.End([StatusSigns.Legend(subject.Language)]);
    }

    /// <summary>The days, the policy and the profile.</summary>
    private static string When(ComparisonSubject subject)
    {
        var (was, @is) = (subject.Comparison.Was, subject.Comparison.Is);
        var policy = @is.RuleBook.SubPolicy.Title.In(subject.Language);
        var profile = @is.Profile is null ? "" : subject.Say($", med profilen »{ShownText.OnOneLine(@is.Profile.Name)}«", $", with the profile “{ShownText.OnOneLine(@is.Profile.Name)}”");
        return was.On == @is.On
            ? subject.Say($"To udgaver af forandringen, begge vurderet pr. {subject.Day(@is.On)} efter {policy}{profile}.", $"Two versions of the change, both assessed on {subject.Day(@is.On)} against the {policy}{profile}.")
            : subject.Say(
                $"To udgaver af forandringen: den ældre vurderet pr. {subject.Day(was.On)}, den nyere pr. {subject.Day(@is.On)}, efter {policy}{profile}.",
                $"Two versions of the change: the older assessed on {subject.Day(was.On)}, the newer on {subject.Day(@is.On)}, against the {policy}{profile}.");
    }

    /// <summary>The one sentence to remember.</summary>
    private static (Status Status, string Text) Conclusion(ComparisonSubject subject)
    {
        var (readiness, step) = (subject.Readiness, subject.Readiness.Phase.AsStep().In(subject.Language));
        var failed = Counted.Rules(subject.Failed.Where(finding => finding.Severity == RuleSeverity.Error));
        if (failed > 0)
        {
            return (Status.Missing, subject.Say($"Der er kommet {failed} krav til, som mangler.", failed == 1 ? "1 requirement is missing that was not missing before." : $"{failed} requirements are missing that were not missing before."));
        }

        if (readiness.IsLost && subject.IsAskedFor)
        {
            return (Status.Missing, subject.Say($"Forandringen er ikke længere klar til {step}.", $"The change is no longer ready for {step}."));
        }

        return readiness.IsGained
            ? (Status.Met, subject.Say($"Forandringen er blevet klar til {step}.", $"The change has become ready for {step}."))
            : (Status.Met, subject.Say("Der mangler ingen krav, som ikke manglede før.", "No requirement is missing that was not missing before."));
    }
}
