using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Forecasting;

/// <summary>One run of <c>personnel forecast</c>: documents in, what becomes due out, and an exit status.</summary>
internal sealed class ForecastRun(InputRun run, int days)
{
    private int _exitStatus = ExitStatus.Success;

    public int Run()
    {
        run.Write(Write);
        return _exitStatus;
    }

    private void Write(ResultOutput output) =>
        PersonnelJson.WriteForecasts(output.Stream, run.Read().Select(ResultOf), run.Book, run.Options.On, days, run.Options.Language);

    private ForecastResult ResultOf(InputDocument document)
    {
        if (document.Reading is { Initiative: { } initiative })
        {
            return ForecastResult.Of(document.Source, initiative, run.Book.Forecast(initiative, run.Options.On, days));
        }

        _exitStatus = ExitStatus.Unusable;
        return ForecastResult.Of(document.Source, document.Error ?? CheckError.From(document.Reading!.Error!));
    }
}
