using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aalborg.Personnel;

namespace HrSystem;

/// <summary>The first page: the initiatives, with their reports.</summary>
internal sealed class IndexPage(InitiativePage page, Language language) : IResult
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{text-align:left;padding:.4rem 1rem .4rem 0;border-bottom:1px solid #ccc}";

    /// <summary>Escapes what would be markup, and leaves Danish as it is.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentLanguage = language.Tag();
        return httpContext.Response.WriteAsync(Html(), httpContext.RequestAborted);
    }

    private string Html()
    {
        var title = Say("Forandringer", "Changes");
        var on = page.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{language.Tag()}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{Style}</style></head>
            <body>
            <h1>{title}</h1>
            <p>{Say("Sådan står de den", "As they stand on")} {Encoder.Encode(Vocabulary.InWords(page.On).In(language))}.</p>
            <table>
            <thead><tr><th>{Say("Forandring", "Change")}</th><th>{Say("Fase", "Phase")}</th><th>JSON</th></tr></thead>
            <tbody>

            """);
        foreach (var item in page.Items)
        {
            var address = DocumentResult.AddressOf(item.Id);
            html.Append(CultureInfo.InvariantCulture, $"""
                <tr><td><a href="{address}/report?on={on}&amp;language={language.Tag()}">{Encoder.Encode(item.Title)}</a></td><td>{Encoder.Encode(item.Phase.InWords().In(language))}</td><td><a href="{address}">{Say("dokument", "document")}</a>, <a href="{address}/assessment?on={on}&amp;language={language.Tag()}">{Say("vurdering", "assessment")}</a></td></tr>

                """);
        }

        html.Append("</tbody>\n</table>\n");
        foreach (var damaged in page.Damaged)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encoder.Encode(ProblemKind.Damaged.Title.In(language))}: <code>{damaged}</code></p>\n");
        }

        return html.Append(CultureInfo.InvariantCulture, $"""
            <p>{(page.Next is null ? "" : $"<a href=\"{Encoder.Encode(page.Next)}\">{Say("De næste (JSON)", "The next ones (JSON)")}</a>, ")}<a href="/report?on={on}&amp;language={language.Tag()}">{Say("Rapport om dem alle", "A report of them all")}</a>, <a href="/initiatives?on={on}">JSON</a>, <a href="/openapi/v1.json">OpenAPI</a></p>
            </body>
            </html>

            """).ToString();
    }

    private string Say(string danish, string english) => language == Language.Danish ? danish : english;
}
