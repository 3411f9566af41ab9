using System.CommandLine;
using Aalborg.Personnel.Cli.Portfolios;
using Aalborg.Personnel.Cli.Running;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel calendar</c>: its arguments and options.</summary>
internal static class CalendarCommand
{
    private const int DefaultDays = 60;

    public static Command Create(Terminal terminal, RuleBook book)
    {
        var shared = new InputOptions();
        var days = OptionOf.Count("--days", $"How many days to look ahead, 0 to {DueDate.MaxDays} (default: {DefaultDays}).", 0, DueDate.MaxDays);
        var command = new Command("calendar", "Writes what is due as a calendar (iCalendar), to subscribe to in Outlook and its like.")
        {
            shared.Inputs, shared.On, days, shared.Profile, shared.Language, shared.Output, shared.Lenient,
        };
        return shared.Run(command, terminal, book, (call, run) => new CalendarRun(run, call.GetValue(days) ?? DefaultDays).Run());
    }
}
