namespace Aalborg.Personnel.Reporting;

/// <summary>The forecast of one change: what becomes due if nobody does anything, by date, the phases as headings.</summary>
internal static class ForecastReport
{
    /// <summary>Writes it.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="number">Its number among the documents, from 1.</param>
    public static void Write(Sheet sheet, ForecastSubject subject, int number)
    {
        using var document = sheet.Document(number, subject.Initiative.Title);
        sheet.Paragraph(When(subject), Tone.Faint);
        sheet.Conclusion((subject.Coming.IsNothing ? subject.Already : subject.Coming).Status, ConclusionOf(subject));
        if (!subject.Already.IsNothing)
        {
            sheet.Paragraph(AlreadyOf(subject));
        }

        if (subject.Forecast.Events.Count > 0)
        {
            WriteEvents(sheet, subject);
        }
    }

    private static string When(ForecastSubject subject)
    {
        var (forecast, words) = (subject.Forecast, subject.Initiative);
        var (book, on) = (forecast.Assessment.RuleBook, words.Day(forecast.Assessment.On));
        var (phase, policy) = (forecast.Assessment.Phase.InWords().In(words.Language), book.SubPolicy.Title.In(words.Language));
        var profile = book.Profile is not { } tailoring ? ""
            : forecast.Assessment.Profile is not null
            ? words.Say($", med profilen »{ShownText.OnOneLine(tailoring.Name)}«", $", with the profile “{ShownText.OnOneLine(tailoring.Name)}”")
            : words.Say(
                $", med profilen »{ShownText.OnOneLine(tailoring.Name)}« fra den {words.Day(tailoring.DiscussedInMed.On)}",
                $", with the profile “{ShownText.OnOneLine(tailoring.Name)}” from {words.Day(tailoring.DiscussedInMed.On)}");
        return words.Say(
            $"Fase: {phase}. Set frem fra {on} til {subject.Until} efter {policy}{profile}.",
            $"Phase: {phase}. Looking ahead from {on} to {subject.Until}, against the {policy}{profile}.");
    }

    private static string ConclusionOf(ForecastSubject subject)
    {
        var words = subject.Initiative;
        if (subject.Coming.IsNothing)
        {
            return words.Say($"Intet nyt forfalder til og med {subject.Until}.", $"Nothing new becomes due by {subject.Until}.");
        }

        var first = words.Day(subject.Forecast.Events.OfType<FindingEvent>().First().On);
        var coming = subject.Coming.InWords(words.Language);
        return words.Say(
            $"Hvis ingen gør noget, forfalder {coming} til og med {subject.Until}, det første {first}.",
            $"If nobody does anything, {coming} will become due by {subject.Until}, the first on {first}.");
    }

    /// <summary>What was due before is no event, but nobody should think that it is in place.</summary>
    private static string AlreadyOf(ForecastSubject subject)
    {
        var (words, on) = (subject.Initiative, subject.Initiative.Day(subject.Forecast.Assessment.On));
        return words.Say(
            $"Pr. {on} mangler allerede {subject.Already.InWords(words.Language)}. Det står ikke her, men i vurderingen.",
            $"Already missing on {on}: {subject.Already.InWords(words.Language)}. This is not listed here but in the assessment.");
    }

    private static void WriteEvents(Sheet sheet, ForecastSubject subject)
    {
        for (var i = 0; i < subject.Stretches.Count; i++)
        {
            var stretch = subject.Stretches[i];
            using var part = sheet.Section($"phase-{i + 1}", HeadingOf(stretch, subject.Initiative));
            foreach (var day in stretch.Findings.GroupBy(happens => happens.On))
            {
                using var ofDay = sheet.Titled(subject.Initiative.Day(day.Key));
                WriteDay(sheet, subject.Initiative, [.. day]);
            }

            if (stretch.Findings.Count == 0)
            {
                sheet.Paragraph(subject.Initiative.Say("Intet forfalder.", "Nothing becomes due."));
            }
        }

        if (subject.Forecast.More > 0)
        {
            sheet.Paragraph(Capped.More(subject.Forecast.More, subject.Initiative.Language));
        }

        using var cited = sheet.Section("cited", subject.Initiative.Say("Det siger politikken", "What the policy says"));
        foreach (var statement in subject.Forecast.Cited)
        {
            sheet.Quote(statement, subject.Initiative.Language);
        }
    }

    private static string HeadingOf(ForecastStretch stretch, InitiativeSubject words)
    {
        var phase = stretch.Phase.InWords().In(words.Language);
        phase = $"{char.ToUpperInvariant(phase[0])}{phase[1..]}";
        return stretch.From is { } from ? words.Say($"{phase} fra {words.Day(from)}", $"{phase} from {words.Day(from)}") : phase;
    }

    /// <summary>What the policy says first, then what is inferred from it; requirements before points of attention.</summary>
    private static void WriteDay(Sheet sheet, InitiativeSubject words, FindingEvent[] day)
    {
        var hasBoth = day.Any(happens => happens.Finding.IsInferred);
        foreach (var (isInferred, ofGround) in day.GroupBy(happens => happens.Finding.IsInferred).OrderBy(ground => ground.Key).Select(ground => (ground.Key, ground)))
        {
            if (isInferred && hasBoth)
            {
                sheet.Paragraph(words.Say("Udledt af politikken:", "Inferred from the policy:"), Tone.Faint);
            }

            foreach (var alike in ofGround.GroupBy(happens => (happens.Finding.Rule, happens.Finding.Severity, WasExcused: happens.Was == FindingState.Excused)).OrderBy(alike => alike.Key.Severity))
            {
                new RuleFindings(alike.Select(happens => happens.Finding), words).Write(sheet, isNamed: false);
                if (alike.Key.WasExcused)
                {
                    sheet.Paragraph(words.Say("Fravigelsen gælder ikke længere.", "The deviation no longer applies."), Tone.Faint);
                }
            }
        }
    }
}
