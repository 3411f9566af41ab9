using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>One run of <c>personnel check</c>: documents in, assessments out, and an exit status.</summary>
internal sealed class CheckRun(InputRun run, CheckOptions options)
{
    private readonly CheckTally _tally = new(options.FailOn);

    public int Run()
    {
        run.Write(Write);
        if (_tally.Documents == 0)
        {
            run.Complain("Der er ingen dokumenter.", "There are no documents.");
        }

        return _tally.ExitStatus;
    }

    private void Write(ResultOutput output)
    {
        var documents = _tally.Counting(Check());
        var language = run.Options.Language;
        switch (options.Format)
        {
            case CheckFormat.Json:
                PersonnelJson.WriteResults(output.Stream, documents.Select(document => document.Result), language);
                break;
            case CheckFormat.Ndjson:
                PersonnelJson.WriteResultLines(output.Stream, documents.Select(document => document.Result), language);
                break;
            case CheckFormat.Sarif:
                PersonnelReport.WriteSarif(output.Stream, documents, language, options.IsOnlyFailed);
                break;
            case CheckFormat.Html:
                output.WriteText(text => PersonnelReport.WriteHtml(text, documents, language));
                break;
            case CheckFormat.Markdown:
                output.WriteText(text => PersonnelReport.WriteMarkdown(text, documents, language));
                break;
            case CheckFormat.Text:
                output.WriteText(text => PersonnelReport.WriteText(text, documents, language, output.Layout));
                break;
        }
    }

    private IEnumerable<ReportDocument> Check()
    {
        foreach (var document in run.Read(keepsText: options.Format == CheckFormat.Sarif))
        {
            var result = ResultOf(document);
            var reading = document.Reading;
            var text = reading is null ? null : new SourceText(document.File, reading.Text, reading.Line);
            yield return (reading?.Initiative is { } initiative ? new ReportDocument(result, initiative) : new(result)) with { Text = text };
        }
    }

    private CheckResult ResultOf(InputDocument document) => document.Reading is { } reading
        ? CheckResult.Of(document.Source, reading, run.Book, run.Options.On, options.Before)
        : CheckResult.Of(document.Source, document.Error!);
}
