using System.CommandLine;
using System.CommandLine.Invocation;
using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli;

/// <summary>The command <c>personnel</c>.</summary>
internal static class PersonnelCommand
{
    /// <summary>Runs it.</summary>
    /// <param name="arguments">What it was called with.</param>
    /// <param name="terminal">Where.</param>
    /// <param name="book">The policy and its rules.</param>
    /// <param name="coverage">What became of every sentence; looked at only where that is asked.</param>
    /// <param name="headings">The headings of the policy's text.</param>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal, RuleBook book, Func<PolicyCoverage> coverage, ValueList<PolicyHeading> headings)
    {
        var catalogue = new CatalogueCommand(book, coverage, headings, terminal);
        var root = new RootCommand($"Holds change initiatives against the policy of {book.Policy.Publisher.Name} about change.")
        {
            CheckCommand.Create(terminal, book),
            CompareCommand.Create(terminal, book),
            ForecastCommand.Create(terminal, book),
            PortfolioCommand.Create(terminal, book),
            CalendarCommand.Create(terminal, book),
            catalogue.Rules(),
            catalogue.Policy(),
            catalogue.Coverage(),
            SchemaCommand.Create(terminal, book),
            NewCommand.Create(terminal),
        };
        var call = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction)
        {
            return terminal.RefuseCall([.. call.Errors.Select(error => error.Message)]);
        }

        try
        {
            using var output = new StreamWriter(terminal.Output, leaveOpen: true) { AutoFlush = true };
            return call.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The help, which is not ours to write.
            return terminal.RefuseResults(exception, terminal.Language);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Nobody is helped by a stack trace; what the exception says may be anybody's text.
            var name = exception.GetType().Name;
            terminal.Complain(terminal.Language.Say(
                $"Kommandoen stoppede på grund af en fejl i programmet ({name}). Resultatet er ikke færdigt.",
                $"The command stopped because of a fault of its own ({name}). The result is not complete."));
            return ExitStatus.Unusable;
        }
    }
}
