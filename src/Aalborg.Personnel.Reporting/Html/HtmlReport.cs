using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A report as one self-contained page: no network, no script, read on a screen, on a telephone, on paper and aloud.</summary>
internal sealed class HtmlReport(HtmlWriter html, Language language)
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly ReportWords _words = new(language);

    /// <summary>Writes the page of one document, or of many with an overview first.</summary>
    public void Write(Overview overview)
    {
        html.Raw("<!DOCTYPE html>\n");
        using var page = html.Open("html", ("lang", language.Say("da", "en")));
        var only = overview.Documents.Count == 1 && overview.Count == 1 ? overview.Documents[0] : null;
        WriteHead(only is null ? _words.OverviewTitle : TitleOf(only));
        using var body = html.Open("body");
        html.Write("a", language.Say("Gå til indholdet", "Go to the content"), ("class", "skip"), ("href", "#content"));
        if (only is null)
        {
            WriteMany(overview);
        }
        else
        {
            WriteDocument(only, 1, "main");
        }

        WriteFooter(overview);
    }

    private string TitleOf(ReportDocument document) =>
        document.Initiative is { } initiative ? ShownText.TitleOf(initiative, document.Result.Assessment!, language) : _words.NameOf(document.Result.Source);

    private void WriteHead(string title)
    {
        using var head = html.Open("head");
        html.WriteVoid("meta", ("charset", "utf-8"));
        html.WriteVoid("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.WriteVoid("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Write("title", title);
        html.Raw($"<style>\n{HtmlStyle.Sheet}</style>\n");
    }

    private void WriteMany(Overview overview)
    {
        using (html.Open("header", ("class", "top")))
        {
            html.Write("h1", _words.OverviewTitle);
            html.Write("p", overview.Summary, ("class", "when"));
        }

        using var main = html.Open("main", ("id", "content"));
        new OverviewHtml(html, language).Write(overview);
        for (var i = 0; i < overview.Documents.Count; i++)
        {
            WriteDocument(overview.Documents[i], i + 1, "article");
        }

        if (overview.Rest > 0)
        {
            html.Write("p", overview.RestInWords, ("class", "rest"));
        }
    }

    private void WriteDocument(ReportDocument document, int number, string tag)
    {
        var id = tag == "main" ? "content" : string.Create(CultureInfo.InvariantCulture, $"d{number}");
        if (document.Initiative is null)
        {
            using var unread = html.Open(tag, ("id", id), ("class", "document"));
            new ErrorHtml(html, language).Write(document.Result, tag == "main" ? 1 : 2);
        }
        else
        {
            new InitiativeHtml(html, language, number, tag == "main" ? 1 : 2).Write(document, tag, id);
        }
    }

    private void WriteFooter(Overview overview)
    {
        using var footer = html.Open("footer");
        html.Write("p", Marks.Legend(language));
        foreach (var about in overview.RuleBooks.Select(_words.About).Distinct(StringComparer.Ordinal))
        {
            html.Write("p", about);
        }
    }
}
