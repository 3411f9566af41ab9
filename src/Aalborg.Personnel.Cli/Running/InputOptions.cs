using System.CommandLine;

namespace Aalborg.Personnel.Cli.Running;

/// <summary>The arguments and options of the commands that read inputs and write a result. A command takes those that it has.</summary>
internal sealed class InputOptions
{
    private readonly Argument[] _inputs;
    private readonly Func<ParseResult, IReadOnlyList<string>> _inputsOf;

    /// <summary>For a command that takes any number of inputs.</summary>
    public InputOptions()
    {
        _inputs = [Inputs];
        _inputsOf = call => [.. call.GetRequiredValue(Inputs)];
    }

    /// <summary>For a command that takes inputs which differ in what they are.</summary>
    public InputOptions(params Argument<string>[] inputs)
    {
        _inputs = inputs;
        _inputsOf = call => [.. inputs.Select(call.GetRequiredValue)];
    }

    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A JSON file; a directory (its *.json, *.ndjson and *.jsonl, recursively); a file ending in .ndjson or .jsonl, one document a line; '-' for standard input.",
    };

    public Option<DateOnly?> On { get; } = OptionOf.Date("--on", "The date to assess on, yyyy-MM-dd (default: today).");

    public Option<string?> Profile { get; } = OptionOf.File("--profile", "A department's profile (JSON), which tightens the rules.");

    public Option<string?> Language { get; } = OptionOf.Language();

    public Option<string?> Output { get; } = OptionOf.File("--output", "Write the results to a file instead of standard output.");

    public Option<bool> Lenient { get; } = new("--lenient") { Description = "Ignore unknown members of the documents, and tell which." };

    /// <summary>Lets a command run.</summary>
    /// <param name="command">The command, which has its arguments and options.</param>
    /// <param name="terminal">Where it runs.</param>
    /// <param name="book">The rules, which a profile may tighten.</param>
    /// <param name="run">What it does; gives the exit status.</param>
    public Command Run(Command command, Terminal terminal, RuleBook book, Func<ParseResult, InputRun, int> run)
    {
        command.SetAction(call => _inputs.Select(call.UnknownOptionIn).FirstOrDefault(option => option is not null) is { } unknown
            ? terminal.RefuseCall($"There is no option '{unknown}'. A file of that name is written './{unknown}'.")
            : InputRun.Start(Of(call, terminal), terminal, book, one => run(call, one)));
        return command;
    }

    private RunOptions Of(ParseResult call, Terminal terminal) => new()
    {
        Inputs = _inputsOf(call),
        On = call.GetValue(On) ?? terminal.Today,
        Language = call.LanguageOf(Language, terminal),
        Profile = call.GetValue(Profile),
        Output = call.GetValue(Output),
        IsLenient = call.GetValue(Lenient),
    };
}
