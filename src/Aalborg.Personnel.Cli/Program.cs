using Aalborg.Personnel;
using Aalborg.Personnel.Cli;

return PersonnelCommand.Run(args, Terminal.FromConsole(), AalborgPolicy.Rules, () => AalborgPolicy.Coverage, AalborgPolicy.Headings);
