namespace Aalborg.Personnel.Reporting;

/// <summary>One initiative as Markdown.</summary>
/// <param name="sheet">Where it is written.</param>
/// <param name="report">What is said of it.</param>
/// <param name="language">The language.</param>
/// <param name="level">The level of its title's heading.</param>
internal sealed class InitiativeMarkdown(MarkdownSheet sheet, InitiativeReport report, Language language, int level)
{
    private readonly ReportWords _words = new(language);

    public void Write(string source)
    {
        sheet.Heading(level, report.Title);
        sheet.Paragraph(report.Standing.When);
        if (report.Owner is { } owner)
        {
            sheet.Paragraph(owner);
        }

        sheet.Code(_words.NameOf(source));
        if (report.Lead is { } lead)
        {
            sheet.Paragraph(lead);
        }

        sheet.Strong($"{report.Standing.Mark.Sign()} {report.Standing.Readiness}");
        WriteIgnored();
        WritePrinciples();
        WriteNext();
        WriteQuestions();
        WriteTimeline();
        WriteMissing();
        WriteJudgements();
        WriteDeviations();
    }

    private void WritePrinciples()
    {
        sheet.Heading(level + 1, _words.Principles);
        sheet.Table(
            _words.PrinciplesColumns,
            report.Principles.Select(principle => (string[])[principle.Name, Marked(principle.Verdict.AsMark(), principle.Verdict.InWords()) + (principle.InTheWay is { } inTheWay ? $"; {inTheWay}" : "")]));
    }

    private void WriteNext()
    {
        if (report.Next is not { } next)
        {
            return;
        }

        sheet.Heading(level + 1, next.Heading);
        if (next.Steps.Count == 0)
        {
            sheet.Paragraph(_words.NothingMissing);
            return;
        }

        sheet.Steps(next.Steps.Take(NextSteps.Most).Select(step => $"{step.What} ({step.Rule})"));
        if (next.Steps.Count > NextSteps.Most)
        {
            sheet.Paragraph(next.MoreBelow(language));
        }
    }

    private void WriteQuestions()
    {
        if (!report.Questions.IsEmpty)
        {
            sheet.Heading(level + 1, _words.Questions);
            sheet.Table(
                _words.QuestionsColumns,
                report.Questions.Select(one => (string[])[one.Question.Id, one.Question.Statement.Text.In(language), Marked(one.State.AsMark(), one.State.InWords())]));
        }
    }

    private void WriteTimeline()
    {
        sheet.Heading(level + 1, _words.Timeline);
        var chronicle = report.Chronicle;
        sheet.Paragraph(chronicle.IsEmpty ? _words.NoDates : chronicle.Span(language) + chronicle.WithoutDate(language));
        if (chronicle.Events.Count > 0)
        {
            sheet.Table(
                _words.TimelineColumns,
                chronicle.Events.Take(Chronicle.MostShown).Select(one => (string[])[Chronicle.DatesOf(one, language), EntryNames.Shortened(one.What, Chronicle.LongestText), Chronicle.NameOf(one.Lane, language)]));
        }

        if (chronicle.Events.Count > Chronicle.MostShown)
        {
            sheet.Paragraph(_words.More(chronicle.Events.Count - Chronicle.MostShown));
        }
    }

    private void WriteMissing()
    {
        sheet.Heading(level + 1, _words.Missing);
        foreach (var principle in report.Principles)
        {
            sheet.Heading(level + 2, $"{principle.Name}: {principle.Verdict.InWords().In(language)}");
            if (principle.Groups.Count == 0)
            {
                sheet.Paragraph(_words.NothingMissing);
            }

            foreach (var group in principle.Groups)
            {
                WriteGroup(group);
            }
        }

        if (report.Document is { } document)
        {
            sheet.Heading(level + 2, _words.Document);
            WriteGroup(document);
        }
    }

    private void WriteGroup(FindingGroup group)
    {
        sheet.Heading(level + 3, group.Heading);
        foreach (var one in group.Rules)
        {
            sheet.Strong($"{one.Mark.Sign()} {one.Rule.Title.In(language)} ({one.Rule}; {one.Standing(language)})");
            foreach (var (remedy, messages) in one.Parts(language))
            {
                foreach (var (message, places) in messages.Take(RuleFindings.MostMessages))
                {
                    sheet.Paragraph(message);
                    sheet.Places(places.Take(RuleFindings.MostPlaces).Select(place => (one.WordsFor(place), place.Pointer, place.State?.InWords().In(language))));
                    if (places.Count > RuleFindings.MostPlaces)
                    {
                        sheet.Paragraph(_words.More(places.Count - RuleFindings.MostPlaces));
                    }
                }

                if (RuleFindings.PlacesBeyond(messages) is var more and > 0)
                {
                    sheet.Paragraph(_words.More(more));
                }

                if (one.AsksForSomething)
                {
                    sheet.Paragraph($"→ {remedy}");
                }
            }

            WriteSentences(one.Rule);
        }
    }

    private void WriteJudgements()
    {
        sheet.Heading(level + 1, _words.Judgements);
        var isDone = true;
        foreach (var (principle, rule) in report.Judgements)
        {
            sheet.Strong($"{Mark.Judge.Sign()} {rule.Title.In(language)} ({rule}; {principle.Name})");
            sheet.Paragraph($"→ {rule.Remedy.In(language)}");
            WriteSentences(rule);
            isDone = false;
        }

        if (isDone)
        {
            sheet.Paragraph(_words.NoJudgements);
        }

        if (report.Answers.Count > 0)
        {
            sheet.Heading(level + 2, _words.Answers);
            sheet.Table(_words.AnswersColumns, report.Answers.Take(InitiativeReport.MostRows).Select(one => (string[])[one.Question, one.Answer, one.By, one.On, one.Note]));
            WriteMore(report.Answers.Count);
        }
    }

    private void WriteDeviations()
    {
        sheet.Heading(level + 1, _words.Deviations);
        if (report.Deviations.Count == 0)
        {
            sheet.Paragraph(_words.NoDeviations);
            return;
        }

        sheet.Table(
            _words.DeviationsColumns,
            report.Deviations.Take(InitiativeReport.MostRows).Select(one => (string[])[one.Rule, one.Reason, one.DecidedBy, one.Period, one.Standing]));
        WriteMore(report.Deviations.Count);
    }

    private void WriteIgnored()
    {
        if (!report.Ignored.IsEmpty)
        {
            sheet.Heading(level + 1, _words.Ignored);
            sheet.Places(report.Ignored.Take(InitiativeReport.MostRows).Select(pointer => ("", pointer, (string?)null)));
            WriteMore(report.Ignored.Count);
        }
    }

    private void WriteMore(int count)
    {
        if (count > InitiativeReport.MostRows)
        {
            sheet.Paragraph(_words.More(count - InitiativeReport.MostRows));
        }
    }

    private void WriteSentences(ChangeRule rule)
    {
        foreach (var statement in rule.Statements)
        {
            sheet.Quote(statement, language);
        }
    }

    private string Marked(Mark mark, LocalizedText words) => $"{mark.Sign()} {words.In(language)}";
}
