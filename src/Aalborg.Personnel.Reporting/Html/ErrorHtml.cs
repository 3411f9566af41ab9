using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>A document that could not be read, as part of a page.</summary>
internal sealed class ErrorHtml(HtmlWriter html, Language language)
{
    public void Write(CheckResult result, int level)
    {
        var error = new ErrorReport(result.Error!, language);
        html.Write(string.Create(CultureInfo.InvariantCulture, $"h{level}"), new ReportWords(language).NameOf(result.Source));
        using (html.Open("p", ("class", "standing error")))
        {
            html.WriteSign(Mark.Error);
            html.Text($" {new ReportWords(language).Unreadable}");
        }

        if (error.Place is { } place)
        {
            html.Write("p", place);
        }

        html.Write("p", error.Message);
    }
}
