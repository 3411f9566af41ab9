using System.CommandLine;
using Aalborg.Personnel.Cli.Forecasting;
using Aalborg.Personnel.Cli.Running;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel forecast</c>: its arguments and options, in the words of the contract.</summary>
internal static class ForecastCommand
{
    private const int DefaultDays = 90;

    public static Command Create(Terminal terminal, RuleBook book)
    {
        var shared = new InputOptions();
        var days = OptionOf.Count("--days", $"How many days to look ahead (default: {DefaultDays}).", least: 1, most: Forecast.MostDays);
        var format = OptionOf.Format("text", "json", "html", "markdown");
        var command = new Command("forecast", "Says what becomes due if nobody does anything: which requirements turn from open to failed, and when.")
        {
            shared.Inputs, shared.On, days, shared.Profile, shared.Language, format, shared.Output, shared.Lenient,
        };
        return shared.Run(command, terminal, book, (call, run) => new ForecastRun(run, call.GetValue(days) ?? DefaultDays, call.GetValue(format) ?? "text").Run());
    }
}
