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
        if (options.Baseline is not null)
        {
            run.Complain(
                $"{_tally.NewFailures} fund mangler nu, som ikke manglede i de tidligere resultater.",
                $"{_tally.NewFailures} {(_tally.NewFailures == 1 ? "finding has" : "findings have")} failed since the earlier results.");
        }

        return _tally.ExitStatus;
    }

    private void Write(ResultOutput output)
    {
        var results = _tally.Counting(Check());
        var language = run.Options.Language;
        switch (options.Format)
        {
            case CheckFormat.Json:
                PersonnelJson.WriteResults(output.Stream, results, language);
                break;
            case CheckFormat.Ndjson:
                PersonnelJson.WriteResultLines(output.Stream, results, language);
                break;
            case CheckFormat.Sarif:
                PersonnelReport.WriteSarif(output.Stream, results, language, options.IsOnlyFailed);
                break;
            case CheckFormat.Csv:
                PersonnelReport.WriteCsv(output.Stream, results, language);
                break;
            case CheckFormat.Html:
                output.WriteText(text => PersonnelReport.WriteHtml(text, results, language));
                break;
            case CheckFormat.Markdown:
                output.WriteText(text => PersonnelReport.WriteMarkdown(text, results, language));
                break;
            case CheckFormat.Text:
                output.WriteText(text => PersonnelReport.WriteText(text, results, language, output.Layout));
                break;
        }
    }

    private IEnumerable<CheckResult> Check() => run.Read().Select(Check);

    private CheckResult Check(InputDocument document)
    {
        if (document.Reading is not { } reading)
        {
            return CheckResult.Of(document.Source, document.Error!);
        }

        var result = CheckResult.Of(document.Source, reading, initiative => run.Book.Assess(initiative, run.Options.On));
        return result with
        {
            Baseline = options.Baseline,
            Before = options.Before is { } phase ? result.Assessment?.ReadinessFor(phase) : null,
            Text = options.Format == CheckFormat.Sarif ? new SourceText(document.File, reading.Text, reading.Line) : null,
        };
    }
}
