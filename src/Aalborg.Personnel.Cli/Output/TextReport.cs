using Aalborg.Personnel.Cli.Checking;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>The results for a person at a prompt: a report a document and, where there are several, a line about each at the end.</summary>
internal sealed class TextReport(Page page, CheckOptions options)
{
    /// <summary>More lines nobody reads at the end; and they would be kept in memory until then.</summary>
    private const int MostLines = 1000;

    private readonly Language _language = options.Language;

    public void Write(IEnumerable<ReportDocument> documents)
    {
        var lines = new List<(string Text, Ink Ink)>();
        var count = 0;
        foreach (var document in documents)
        {
            var result = document.Result;
            if (count++ > 0)
            {
                page.EndLine();
            }

            page.Write(result.Source, ink: Ink.Faint);
            if (result.Assessment is not null)
            {
                new AssessmentText(page, _language, new InitiativeReport(result, document.Initiative!, _language)).Write();
            }
            else
            {
                WriteError(new ErrorReport(result.Error!, _language));
            }

            if (count <= MostLines)
            {
                lines.Add(LineAbout(result));
            }
        }

        if (count > 0)
        {
            page.EndLine();
            page.Write(
                Marks.Legend(_language),
                ink: Ink.Faint);

            if (count > 1)
            {
                page.EndLine();
                page.Write(_language.Say($"{count} dokumenter", $"{count} documents"), ink: Ink.Bold);
                lines.ForEach(line => page.Write(line.Text, "  ", "    ", line.Ink));
            }

            if (count > MostLines)
            {
                page.Write(_language.Say($"… og {count - MostLines} mere, som står ovenfor.", $"… and {count - MostLines} more, told of above."), "  ");
            }
        }
    }

    private void WriteError(ErrorReport error)
    {
        page.Write(new ReportWords(_language).Unreadable, "✗ ", ink: Ink.Red);
        if (error.Place is { } place)
        {
            page.Write(place, "  ");
        }

        page.Write(error.Message, "  ");
    }

    private (string Text, Ink Ink) LineAbout(CheckResult result)
    {
        var row = new OverviewRow(result, _language);
        return ($"{row.Mark.Sign()} {result.Source}: {row.InWords}", AssessmentText.InkOf(row.Mark));
    }
}
