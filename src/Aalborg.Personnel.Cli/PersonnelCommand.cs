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
            return terminal.RefuseCall([.. call.Errors.Select(error => error.Message)]);
        }

        using var output = new StreamWriter(terminal.Output, leaveOpen: true) { AutoFlush = true };
        return call.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }
}
