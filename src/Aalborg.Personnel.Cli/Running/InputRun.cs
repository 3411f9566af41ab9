using Aalborg.Personnel.Cli.Files;
using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Output;
using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Running;

/// <summary>One run of a command that reads inputs and writes a result: the rules as the profile has them, the documents as they are read, and where the result goes.</summary>
internal sealed class InputRun
{
    private readonly Terminal _terminal;
    private readonly OutputFile? _output;
    private readonly InputFolder _folder;
    private readonly ProgressBar? _progress;
    private bool _hasDocuments;

    private InputRun(RunOptions options, Terminal terminal, RuleBook book, OutputFile? output, OwnFiles own)
    {
        _terminal = terminal;
        _output = output;
        _folder = new(own);

        // Results that go to a terminal are progress enough, and would be in the way of a bar.
        _progress = terminal.ShowsProgress && !(terminal.ShowsOutput && output is null)
            ? new ProgressBar(terminal, () => new InputSize(_folder).Of(options.Inputs))
            : null;
        Options = options;
        Book = book;
    }

    /// <summary>Gets what was asked for.</summary>
    public RunOptions Options { get; }

    /// <summary>Gets the rules, tightened by the profile.</summary>
    public RuleBook Book { get; }

    /// <summary>Runs a command, and says why where it cannot: a profile that is no good, a result that cannot be written, nothing to read.</summary>
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

        try
        {
            var own = new OwnFiles(options, terminal.OutputStatus);
            own.RefuseInputs(options.Inputs, terminal.InputStatus);
            using var output = options.Output is null ? null : OutputFile.Open(options.Output);
            var run = new InputRun(options, terminal, book, output, own);
            using var erased = run._progress;
            var status = run.Act(act);
            erased?.Erase();
            return run._hasDocuments || status == ExitStatus.Unusable ? status : run.Complain("Der er ingen dokumenter.", "There are no documents.");
        }
        catch (OutputIsInputException)
        {
            terminal.Complain(options.Language.Say("Resultatet kan ikke skrives i en fil, der også læses.", "The result cannot be written to a file that is read too."));
            return ExitStatus.Unusable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is read tells of its own errors; this is a full disk, a folder that is not there, a pipe that nobody reads any more.
            return terminal.RefuseResults(exception, options.Language, options.Output);
        }
    }

    /// <summary>Reads all inputs, a document at a time.</summary>
    public IEnumerable<InputDocument> Read() => Options.Inputs.SelectMany(Read);

    /// <summary>Reads one of the inputs, a document at a time.</summary>
    /// <param name="input">The input, as it was given.</param>
    public IEnumerable<InputDocument> Read(string input)
    {
        var reader = new InputReader(_terminal.Input, _folder, Options.IsLenient, count => _progress?.Advance(count), Skip);
        foreach (var document in reader.Read(input))
        {
            _hasDocuments = true;
            yield return document;
        }
    }

    /// <summary>Writes the result, to the file that was asked for or to standard output.</summary>
    public void Write(Action<ResultOutput> write)
    {
        if (_output is null)
        {
            write(new(_terminal.Output, new() { Width = _terminal.Width, HasColour = _terminal.HasColour }));
        }
        else
        {
            write(new(_output.Stream, new() { Width = _terminal.Width }));
            _output.Complete();
        }
    }

    /// <summary>Says in the language asked for, on standard error, why there is no result or what one should know of it.</summary>
    /// <returns>The exit status for where there is no result.</returns>
    public int Complain(string danish, string english)
    {
        _terminal.Complain(Options.Language.Say(danish, english));
        return ExitStatus.Unusable;
    }

    private int Act(Func<InputRun, int> act) => _output is null && _terminal.Output is ClosedStream ? throw UnusableStreamException.Closed() : act(this);

    private void Skip(string source, LocalizedText what)
    {
        _progress?.Erase();
        Complain($"{source}: Sprunget over. {what.Danish}", $"{source}: Skipped. {what.English}");
    }
}
