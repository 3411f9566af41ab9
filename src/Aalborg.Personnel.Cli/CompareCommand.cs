using System.CommandLine;
using Aalborg.Personnel.Cli.Comparing;
using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel compare</c>: its arguments and options, in the words of the contract.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal, RuleBook book)
    {
        var old = new Argument<string>("OLD") { Description = "The older version: a JSON file; '-' for standard input." };
        var @new = new Argument<string>("NEW") { Description = "The newer version of the same initiative: a JSON file; '-' for standard input." };
        var shared = new InputOptions(old, @new);
        var wasOn = OptionOf.Date("--was-on", "The date to assess OLD on, yyyy-MM-dd (default: that of NEW, so that only the document makes a difference).");
        var before = OptionOf.Phase("--before", "Say whether the initiative was and is ready for this phase, and fail if it is not any more.");
        var format = OptionOf.Format("text", "json", "markdown", "html");
        var command = new Command("compare", "Compares two versions of one change initiative: what has changed, and what that means.")
        {
            old, @new, wasOn, shared.On, before, shared.Profile, shared.Language, format, shared.Output, shared.Lenient,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(old) is InputReader.StandardInput && call.GetValue(@new) is InputReader.StandardInput)
            {
                call.AddError("One of the versions may be '-', not both.");
            }
        });
        return shared.Run(command, terminal, book, (call, run) => new CompareRun(run, new()
        {
            WasOn = call.GetValue(wasOn) ?? run.Options.On,
            Before = call.PhaseOf(before),
            Format = call.GetValue(format) switch
            {
                "json" => CompareFormat.Json,
                "markdown" => CompareFormat.Markdown,
                "html" => CompareFormat.Html,
                _ => CompareFormat.Text,
            },
        }).Run());
    }
}
