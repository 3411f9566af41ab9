using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Output;
using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Running;

/// <summary>One run of a command that reads inputs and writes a result: the rules as the profile has them, the documents as they are read, and where the result goes.</summary>
internal sealed class InputRun
{
    private readonly Terminal _terminal;
    private readonly ProgressBar? _progress;

    private InputRun(RunOptions options, Terminal terminal, RuleBook book, ProgressBar? progress)
    {
        _terminal = terminal;
        _progress = progress;
        Options = options;
        Book = book;
    }

    /// <summary>Gets what was asked for.</summary>
    public RunOptions Options { get; }

    /// <summary>Gets the rules, tightened by the profile.</summary>
    public RuleBook Book { get; }

    /// <summary>Runs a command, and says why where it cannot: a profile that is no good, a result that cannot be written.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="terminal">Where it runs.</param>
    /// <param name="standard">The rules without a profile.</param>
    /// <param name="act">What the command does; gives the exit status.</param>
    public static int Start(RunOptions options, Terminal terminal, RuleBook standard, Func<InputRun, int> act)
    {
        if (ProfileFile.Tailor(standard, options, terminal) is not { } book)
        {
            return ExitStatus.Unusable;
        }

        if (options.Output is not null && options.Inputs.Any(input => IsSameFile(input, options.Output)))
        {
            terminal.Complain(options.Language.Say("--output er også en af inputfilerne.", "--output is one of the inputs too."));
            return ExitStatus.Unusable;
        }

        try
        {
            // Results that go to a terminal are progress enough, and would be in the way of a bar.
            using var progress = terminal.ShowsProgress && !(terminal.ShowsOutput && options.Output is null)
                ? new ProgressBar(terminal, () => InputSize.Of(options.Inputs))
                : null;
            return act(new(options, terminal, book, progress));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is read tells of its own errors; this is a full disk, a folder that is not there, a pipe that nobody reads any more.
            return terminal.RefuseResults(exception, options.Language, options.Output);
        }
    }

    /// <summary>Reads all inputs, a document at a time.</summary>
    /// <param name="keepsText">Whether a reading keeps the text of its document.</param>
    public IEnumerable<InputDocument> Read(bool keepsText = false) => Options.Inputs.SelectMany(input => Read(input, keepsText));

    /// <summary>Reads one of the inputs, a document at a time.</summary>
    /// <param name="input">The input, as it was given.</param>
    /// <param name="keepsText">Whether a reading keeps the text of its document.</param>
    public IEnumerable<InputDocument> Read(string input, bool keepsText = false) =>
        new InputReader(_terminal.Input, new() { IsLenient = Options.IsLenient, KeepsText = keepsText }, count => _progress?.Advance(count)).Read(input);

    /// <summary>Writes the result, to the file that was asked for or to standard output.</summary>
    public void Write(Action<ResultOutput> write)
    {
        if (Options.Output is null)
        {
            write(new(_terminal.Output, new() { Width = _terminal.Width, HasColour = _terminal.HasColour }));
        }
        else
        {
            OutputFile.Write(Options.Output, file => write(new(file, new() { Width = _terminal.Width })));
        }
    }

    /// <summary>Says in the language asked for, on standard error, why there is no result or what one should know of it.</summary>
    /// <returns>The exit status for where there is no result.</returns>
    public int Complain(string danish, string english)
    {
        _terminal.Complain(Options.Language.Say(danish, english));
        return ExitStatus.Unusable;
    }

    private static bool IsSameFile(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);
}
