using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Forecasting;

/// <summary>One run of <c>personnel forecast</c>: documents in, what becomes due out, and an exit status.</summary>
internal sealed class ForecastRun(InputRun run, int days, string format)
{
    private int _exitStatus = ExitStatus.Success;

    public int Run()
    {
        run.Write(Write);
        return _exitStatus;
    }

    private void Write(ResultOutput output)
    {
        var (results, language) = (run.Read().Select(ResultOf), run.Options.Language);
        switch (format)
        {
            case "json":
                PersonnelJson.WriteForecasts(output.Stream, results, run.Book, run.Options.On, days, language);
                break;
            case "html":
                output.WriteText(text => PersonnelReport.WriteForecastHtml(text, results, language));
                break;
            case "markdown":
                output.WriteText(text => PersonnelReport.WriteForecastMarkdown(text, results, language));
                break;
            default:
                output.WriteText(text => PersonnelReport.WriteForecastText(text, results, language, output.Layout));
                break;
        }
    }

    private ForecastResult ResultOf(InputDocument document)
    {
        if (document.Reading is { Initiative: { } initiative })
        {
            return ForecastResult.Of(document.Source, initiative, run.Book.Forecast(initiative, run.Options.On, days));
        }

        _exitStatus = ExitStatus.Unusable;
        return ForecastResult.Of(document.Source, document.Failure!);
    }
}
