using System.CommandLine;
using Aalborg.Personnel.Cli.Checking;
using Aalborg.Personnel.Cli.Running;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel check</c>: its arguments and options, in the words of the contract.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, RuleBook book)
    {
        var shared = new InputOptions();
        var before = OptionOf.Phase("--before", "Say what is missing before this phase, and fail if the initiative is not ready for it.");
        var failOn = OptionOf.OneOf("--fail-on", "What makes the exit status 1 (default: error). With --before, not being ready does so too, whatever is said here.", ["error", "warning", "never"]);
        var format = OptionOf.Format("text", "json", "ndjson", "markdown", "html", "sarif", "csv");
        var baseline = OptionOf.File("--baseline", "Earlier results (--format json or ndjson): only what has failed since makes the exit status 1.");
        var only = OptionOf.OneOf("--only", "With --format sarif: leave out what is not due yet and what people have yet to judge.", ["failed"]);
        var command = new Command("check", "Assesses change initiatives: what the policy's four principles say of them, and what is missing before they may go on.")
        {
            shared.Inputs, shared.On, before, shared.Profile, failOn, baseline, shared.Language, format, only, shared.Output, shared.Lenient,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(only) is not null && call.GetValue(format) is not "sarif")
            {
                call.AddError("--only goes with --format sarif.");
            }
        });
        return shared.Run(command, terminal, book, (call, run) => BaselineFile.TryRead(call.GetValue(baseline), run, out var earlier) ? new CheckRun(run, new()
        {
            Baseline = earlier,
            Before = call.PhaseOf(before),
            FailOn = call.GetValue(failOn) switch
            {
                "never" => FailOn.Never,
                "warning" => FailOn.Warning,
                _ => FailOn.Error,
            },
            Format = call.GetValue(format) switch
            {
                "json" => CheckFormat.Json,
                "ndjson" => CheckFormat.Ndjson,
                "markdown" => CheckFormat.Markdown,
                "html" => CheckFormat.Html,
                "sarif" => CheckFormat.Sarif,
                "csv" => CheckFormat.Csv,
                _ => CheckFormat.Text,
            },
            IsOnlyFailed = call.GetValue(only) is not null,
        }).Run() : ExitStatus.Unusable);
    }
}
