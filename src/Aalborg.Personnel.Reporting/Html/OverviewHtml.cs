using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The overview of many documents: a row for each that leads to its part, and the rules that fail most.</summary>
internal sealed class OverviewHtml(HtmlWriter html, Language language)
{
    private readonly ReportWords _words = new(language);

    public void Write(Overview overview)
    {
        var principles = overview.Principles;
        using (html.Open("section", ("aria-labelledby", "overview")))
        {
            html.Write("h2", _words.Overview, ("id", "overview"));
            using (html.Scrolling(language.Say("Overblik som tabel", "Overview as a table")))
            using (html.Open("table", ("class", "overview")))
            {
                html.WriteColumns([_words.Change, _words.Phase, _words.Ready, .. principles.Select(principle => principle.Name.In(language)), .. _words.Counts], principles.Count + 3);
                using var rows = html.Open("tbody");
                for (var i = 0; i < overview.Documents.Count; i++)
                {
                    WriteRow(overview.Documents[i], i + 1, principles);
                }
            }
        }

        WriteWorst(overview);
    }

    private void WriteRow(ReportDocument document, int number, ValueList<Principle> principles)
    {
        using var line = html.Open("tr");
        var row = new OverviewRow(document.Result, language);
        using (html.Open("th", ("scope", "row")))
        {
            var title = document.Initiative is { } initiative ? ShownText.TitleOf(initiative, document.Result.Assessment!, language) : _words.NameOf(document.Result.Source);
            html.Write("a", title, ("href", string.Create(CultureInfo.InvariantCulture, $"#d{number}")));
            if (document.Initiative is not null)
            {
                html.Write("span", _words.NameOf(document.Result.Source), ("class", "source"));
            }
        }

        if (document.Result.Assessment is not { } assessment)
        {
            using var unread = html.Open("td", ("colspan", string.Create(CultureInfo.InvariantCulture, $"{principles.Count + 5}")));
            html.WriteBadge(row.Mark, row.InWords);
            return;
        }

        html.Write("td", assessment.Phase.InWords().In(language));
        using (html.Open("td"))
        {
            if (row.Ready is { } ready)
            {
                html.WriteBadge(ready.Mark, ready.InWords);
            }
        }

        foreach (var principle in principles)
        {
            using var cell = html.Open("td");
            foreach (var verdict in assessment.Verdicts.Where(one => one.Principle == principle))
            {
                html.WriteBadge(verdict.Verdict.AsMark(), verdict.Verdict.InWords().In(language));
            }
        }

        WriteCount(row.Errors);
        WriteCount(row.Warnings);
        WriteCount(row.Open);
    }

    private void WriteCount(int count) => html.Write("td", count.ToString(CultureInfo.InvariantCulture), ("class", "count"));

    private void WriteWorst(Overview overview)
    {
        RuleTally[] worst = [.. overview.Worst];
        if (worst.Length == 0)
        {
            return;
        }

        using var section = html.Open("section", ("aria-labelledby", "worst"));
        html.Write("h2", _words.WorstRules, ("id", "worst"));
        using var scrolling = html.Scrolling(language.Say("Reglerne som tabel", "The rules as a table"));
        using var table = html.Open("table");
        html.WriteColumns(_words.WorstRulesColumns, 2);
        using var rows = html.Open("tbody");
        foreach (var (rule, documents, findings) in worst)
        {
            using var row = html.Open("tr");
            html.Write("th", rule.Id.Value, ("scope", "row"));
            html.Write("td", rule.Title.In(language));
            WriteCount(documents);
            WriteCount(findings);
        }
    }
}
