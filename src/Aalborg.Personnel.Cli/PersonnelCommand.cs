using System.CommandLine;
using System.CommandLine.Invocation;

namespace Aalborg.Personnel.Cli;

/// <summary>The command <c>personnel</c>.</summary>
internal static class PersonnelCommand
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = new RootCommand("Holds change initiatives against Aalborg Kommune's policy about change.") { CheckCommand.Create(terminal) };
        var call = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction)
        {
            foreach (var error in call.Errors)
            {
                terminal.Error.WriteLine($"personnel: {error.Message}");
            }

            terminal.Error.WriteLine("personnel: see 'personnel --help' and 'personnel check --help'.");
            return ExitStatus.Unusable;
        }

        try
        {
            using var output = new StreamWriter(terminal.Output, leaveOpen: true) { AutoFlush = true };
            return call.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The results could not be written: a full disk, a pipe that nobody reads any more.
            terminal.Error.WriteLine($"personnel: {exception.Message}");
            return ExitStatus.Unusable;
        }
    }
}
