using Aalborg.Personnel;
using Aalborg.Personnel.Cli;
using Aalborg.Personnel.Cli.Files;

if (!OperatingSystem.IsWindows())
{
    UnixFiles.IgnoreLimits();
}

return PersonnelCommand.Run(args, Terminal.FromConsole(), AalborgPolicy.Rules, () => AalborgPolicy.Coverage, AalborgPolicy.Headings);
