using System.CommandLine;
using System.Globalization;
using Aalborg.Personnel.Cli.Checking;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel check</c>: its arguments and options, in the words of the contract.</summary>
internal static class CheckCommand
{
    private static readonly string[] Phases = ["idea", "preparation", "implementation", "followUp", "closed"];

    public static Command Create(Terminal terminal, RuleBook book)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "A JSON file; a directory (its *.json and *.ndjson, recursively); a file ending in .ndjson, one document a line; '-' for standard input.",
        };
        var on = new Option<DateOnly?>("--on")
        {
            HelpName = "DATE",
            Description = "The date to assess on, yyyy-MM-dd (default: today).",
            CustomParser = result =>
            {
                if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                    || !DocumentDate.IsValid(date))
                {
                    result.AddError("--on takes a date, written yyyy-MM-dd, from 1900-01-01 to 2199-12-31.");
                }

                return date;
            },
        };
        var before = OptionOf.OneOf("--before", "Say what is missing before this phase, and fail if the initiative is not ready for it.", Phases);
        var profile = FileOption("--profile", "A department's profile (JSON), which tightens the rules.");
        var failOn = OptionOf.OneOf("--fail-on", "What makes the exit status 1 (default: error). With --before, not being ready does so too, whatever is said here.", ["error", "warning", "never"]);
        var language = OptionOf.Language();
        var format = OptionOf.Format("text", "json", "ndjson", "markdown", "html", "sarif");
        var only = OptionOf.OneOf("--only", "With --format sarif: leave out what is not due yet and what people have yet to judge.", ["failed"]);
        var output = FileOption("--output", "Write the results to a file instead of standard output.");
        var lenient = new Option<bool>("--lenient") { Description = "Ignore unknown members of the documents, and tell which." };

        var command = new Command("check", "Assesses change initiatives: what the policy's four principles say of them, and what is missing before they may go on.")
        {
            inputs, on, before, profile, failOn, language, format, only, output, lenient,
        };
        command.SetAction(call => call.UnknownOptionIn(inputs) is { } unknown
            ? terminal.RefuseCall($"There is no option '{unknown}'. A file of that name is written './{unknown}'.")
            : call.GetValue(only) is not null && call.GetValue(format) is not "sarif"
            ? terminal.RefuseCall("--only goes with --format sarif.")
            : CheckRun.Run(new CheckOptions
            {
                Inputs = [.. call.GetRequiredValue(inputs)],
                On = call.GetValue(on) ?? terminal.Today,
                Before = call.GetValue(before) is { } phase ? (ChangePhase)Array.IndexOf(Phases, phase) : null,
                Profile = call.GetValue(profile),
                FailOn = call.GetValue(failOn) switch
                {
                    "never" => FailOn.Never,
                    "warning" => FailOn.Warning,
                    _ => FailOn.Error,
                },
                Language = call.LanguageOf(language, terminal),
                Format = call.GetValue(format) switch
                {
                    "json" => CheckFormat.Json,
                    "ndjson" => CheckFormat.Ndjson,
                    "markdown" => CheckFormat.Markdown,
                    "html" => CheckFormat.Html,
                    "sarif" => CheckFormat.Sarif,
                    _ => CheckFormat.Text,
                },
                IsOnlyFailed = call.GetValue(only) is not null,
                Output = call.GetValue(output),
                IsLenient = call.GetValue(lenient),
            },
            book,
            terminal));
        return command;
    }

    private static Option<string?> FileOption(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "FILE", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError($"{name} takes a file.");
            }
        });
        return option;
    }
}
