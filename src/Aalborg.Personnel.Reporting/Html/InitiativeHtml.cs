using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>One initiative as a page, or as part of one.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="language">The language.</param>
/// <param name="number">Its number in the page; its ids begin with it.</param>
/// <param name="level">The level of its title's heading.</param>
internal sealed class InitiativeHtml(HtmlWriter html, Language language, int number, int level)
{
    private readonly ReportWords _words = new(language);

    /// <summary>Writes it; where it is a page, its title stands in the page's header and the rest is the page's main part.</summary>
    public void Write(ReportDocument document, string tag, string id)
    {
        var report = new InitiativeReport(document.Result, document.Initiative!, language);
        if (tag == "main")
        {
            WriteTitle(report, document.Result.Source, "top");
            using var main = html.Open(tag, ("id", id), ("class", "document"));
            WriteParts(report);
        }
        else
        {
            using var article = html.Open(tag, ("id", id), ("class", "document"), ("aria-labelledby", IdOf("title")));
            WriteTitle(report, document.Result.Source, "title");
            WriteParts(report);
        }
    }

    private void WriteTitle(InitiativeReport report, string source, string className)
    {
        using var header = html.Open("header", ("class", className));
        html.Write(Heading(0), report.Title, ("id", IdOf("title")));
        html.Write("p", report.Standing.When, ("class", "when"));
        if (report.Owner is { } owner)
        {
            html.Write("p", owner, ("class", "when"));
        }

        html.Write("p", _words.NameOf(source), ("class", "source"));
    }

    private void WriteParts(InitiativeReport report)
    {
        if (report.Lead is { } lead)
        {
            html.Write("p", lead, ("class", "lead"));
        }

        using (html.Open("p", ("class", $"standing {Badge.ClassOf(report.Standing.Mark)}")))
        {
            html.WriteSign(report.Standing.Mark);
            html.Text($" {report.Standing.Readiness}");
        }

        WriteIgnored(report);
        WritePrinciples(report);
        WriteNext(report);
        WriteQuestions(report);
        WriteTimeline(report);
        WriteMissing(report);
        WriteJudgements(report);
        WriteDeviations(report);
    }

    private void WritePrinciples(InitiativeReport report)
    {
        using var section = Section("principles", _words.Principles);
        using var list = html.Open("ul", ("class", "principles"));
        foreach (var principle in report.Principles)
        {
            using var item = html.Open("li", ("class", Badge.ClassOf(principle.Verdict.AsMark())));
            html.Write("a", principle.Name, ("href", LinkTo($"principle-{principle.Id}")));
            html.WriteBadge(principle.Verdict.AsMark(), principle.Verdict.InWords().In(language));
            if (principle.InTheWay is { } inTheWay)
            {
                html.Write("span", inTheWay, ("class", "weight"));
            }
        }
    }

    private void WriteNext(InitiativeReport report)
    {
        if (report.Next is not { } next)
        {
            return;
        }

        using var section = Section("next", next.Heading);
        if (next.Steps.Count == 0)
        {
            html.Write("p", _words.NothingMissing);
            return;
        }

        using (html.Open("ol"))
        {
            foreach (var (rule, what) in next.Steps.Take(NextSteps.Most))
            {
                using var step = html.Open("li");
                html.Text($"{what} ");
                html.Write("a", rule.Id.Value, ("href", LinkTo($"rule-{rule.Id}")));
            }
        }

        if (next.Steps.Count > NextSteps.Most)
        {
            html.Write("p", next.MoreBelow(language));
        }
    }

    private void WriteQuestions(InitiativeReport report)
    {
        if (report.Questions.IsEmpty)
        {
            return;
        }

        using var section = Section("questions", _words.Questions);
        using var table = html.Open("table", ("class", "questions"));
        html.WriteColumns(_words.QuestionsColumns);
        using var rows = html.Open("tbody");
        foreach (var (question, state) in report.Questions)
        {
            using var row = html.Open("tr");
            html.Write("th", question.Id, ("scope", "row"));
            html.Write("td", question.Statement.Text.In(language));
            using var cell = html.Open("td");
            html.WriteBadge(state.AsMark(), state.InWords().In(language));
        }
    }

    private void WriteTimeline(InitiativeReport report)
    {
        using var section = Section("timeline", _words.Timeline);
        new TimelineHtml(html, language, IdOf, RegionOf).Write(report.Chronicle);
    }

    private void WriteMissing(InitiativeReport report)
    {
        using var section = Section("missing", _words.Missing);
        var findings = new FindingsHtml(html, language, rule => IdOf($"rule-{rule.Id}"), Heading);
        foreach (var principle in report.Principles)
        {
            using var part = html.Open("section", ("class", "principle"), ("id", IdOf($"principle-{principle.Id}")));
            using (html.Open(Heading(2)))
            {
                html.Text($"{principle.Name} ");
                html.WriteBadge(principle.Verdict.AsMark(), principle.Verdict.InWords().In(language));
            }

            if (principle.Groups.Count == 0)
            {
                html.Write("p", _words.NothingMissing);
            }

            foreach (var group in principle.Groups)
            {
                findings.WriteGroup(group);
            }
        }

        if (report.Document is { } document)
        {
            using var part = html.Open("section", ("class", "principle"), ("id", IdOf("document")));
            html.Write(Heading(2), _words.Document);
            findings.WriteGroup(document);
        }
    }

    private void WriteJudgements(InitiativeReport report)
    {
        using var section = Section("judgements", _words.Judgements);
        var findings = new FindingsHtml(html, language, rule => IdOf($"rule-{rule.Id}"), Heading);
        var isDone = true;
        foreach (var (principle, rule) in report.Judgements)
        {
            findings.WriteJudgement(rule, principle.Name);
            isDone = false;
        }

        if (isDone)
        {
            html.Write("p", _words.NoJudgements);
        }

        if (report.Answers.Count == 0)
        {
            return;
        }

        html.Write(Heading(2), _words.Answers);
        WriteTable(_words.Answers, _words.AnswersColumns, [.. report.Answers.Select(one => (string[])[one.Question, one.Answer, one.By, one.On, one.Note])]);
    }

    private void WriteDeviations(InitiativeReport report)
    {
        using var section = Section("deviations", _words.Deviations);
        if (report.Deviations.Count == 0)
        {
            html.Write("p", _words.NoDeviations);
            return;
        }

        WriteTable(
            language.Say("Afvigelserne", "The deviations"),
            _words.DeviationsColumns,
            [.. report.Deviations.Select(one => (string[])[one.Rule, one.Reason, one.DecidedBy, one.Period, one.Standing])]);
    }

    private void WriteIgnored(InitiativeReport report)
    {
        if (report.Ignored.IsEmpty)
        {
            return;
        }

        using var section = Section("ignored", _words.Ignored);
        using var list = html.Open("ul");
        foreach (var pointer in report.Ignored.Take(InitiativeReport.MostRows))
        {
            using var item = html.Open("li");
            html.Write("code", pointer);
        }

        if (report.Ignored.Count > InitiativeReport.MostRows)
        {
            html.Write("li", _words.More(report.Ignored.Count - InitiativeReport.MostRows));
        }
    }

    /// <summary>A table whose first column says what a row is about. Beyond the most rows they are counted.</summary>
    private void WriteTable(string label, string[] columns, IReadOnlyList<string[]> entries)
    {
        using var scrolling = html.Scrolling(RegionOf(label));
        using var table = html.Open("table");
        html.WriteColumns(columns);
        using var rows = html.Open("tbody");
        foreach (var cells in entries.Take(InitiativeReport.MostRows))
        {
            using var row = html.Open("tr");
            html.Write("th", cells[0], ("scope", "row"));
            foreach (var cell in cells.Skip(1))
            {
                html.Write("td", cell);
            }
        }

        if (entries.Count > InitiativeReport.MostRows)
        {
            using var row = html.Open("tr");
            html.Write("td", _words.More(entries.Count - InitiativeReport.MostRows), ("colspan", columns.Length.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>A section; it is a landmark where the initiative has the page to itself.</summary>
    private HtmlWriter.Element Section(string name, string heading)
    {
        var section = level == 1 ? html.Open("section", ("aria-labelledby", IdOf(name))) : html.Open("section");
        html.Write(Heading(1), heading, ("id", IdOf(name)));
        return section;
    }

    /// <summary>What a box that scrolls is called: no two of a page the same.</summary>
    private string RegionOf(string what) => level == 1 ? what : string.Create(CultureInfo.InvariantCulture, $"{what} ({number})");

    private string Heading(int depth) => string.Create(CultureInfo.InvariantCulture, $"h{level + depth}");

    /// <summary>Ids of one page are apart, and a link holds them as they are: what else than letters, digits and hyphens a rule's own id holds stands as its code.</summary>
    private string IdOf(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"d{number}-{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? $"{c}" : $"_{(int)c:x4}"))}");

    private string LinkTo(string name) => $"#{IdOf(name)}";
}
