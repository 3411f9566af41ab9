using System.CommandLine;
using Aalborg.Personnel.Cli.Portfolios;
using Aalborg.Personnel.Cli.Running;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel portfolio</c>: its arguments and options.</summary>
internal static class PortfolioCommand
{
    public static Command Create(Terminal terminal, RuleBook book)
    {
        var shared = new InputOptions();
        var from = OptionOf.Month("--from", "The first month to look at, yyyy-MM (default: the month of --on).");
        var months = OptionOf.Count("--months", "How many months to look at, 1 to 60 (default: 12).", 1, Portfolio.MaxMonths);
        var limit = OptionOf.Count("--limit", "From how many changes at once a group counts as overloaded, 1 to 100 (default: 3).", 1, Portfolio.MaxLimit);
        var days = OptionOf.Count("--days", "How many days to look ahead for what is due, 0 to 366 (default: 60).", 0, DueDate.MaxDays);
        var format = OptionOf.Format("text", "json", "html", "markdown", "csv");
        var list = OptionOf.OneOf("--list", "With --format csv: the groups that are hit (load, the default), or what is due (due).", ["load", "due"]);
        var command = new Command("portfolio", "Many initiatives at once: who is hit by how many changes at the same time, what is due, which deviations run out, and where we stand.")
        {
            shared.Inputs, shared.On, from, months, limit, days, shared.Profile, shared.Language, format, list, shared.Output, shared.Lenient,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(list) is not null && call.GetValue(format) is not "csv")
            {
                call.AddError("--list goes with --format csv.");
            }
        });
        return shared.Run(command, terminal, book, (call, run) => new PortfolioRun(run, new Portfolio(run.Book, run.Options.On)
        {
            From = call.GetValue(from) ?? YearMonth.Of(run.Options.On),
            Months = call.GetValue(months) ?? 12,
            Limit = call.GetValue(limit) ?? 3,
            Days = call.GetValue(days) ?? 60,
        }, call.GetValue(format) switch
        {
            "json" => PortfolioFormat.Json,
            "html" => PortfolioFormat.Html,
            "markdown" => PortfolioFormat.Markdown,
            "csv" => call.GetValue(list) is "due" ? PortfolioFormat.DueCsv : PortfolioFormat.LoadCsv,
            _ => PortfolioFormat.Text,
        }).Run());
    }
}
