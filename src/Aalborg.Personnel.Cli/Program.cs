using Aalborg.Personnel;
using Aalborg.Personnel.Cli;
using Aalborg.Personnel.Cli.Files;

if (!OperatingSystem.IsWindows())
{
    UnixFiles.IgnoreLimits();
}

var terminal = Terminal.FromConsole();
return DocumentText.CanNormalize
    ? PersonnelCommand.Run(args, terminal, AalborgPolicy.Rules, () => AalborgPolicy.Coverage, AalborgPolicy.Headings)
    : terminal.RefuseRuntime();
