using Aalborg.Personnel.Cli.Output;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>One run of <c>personnel check</c>: documents in, assessments out, and an exit status.</summary>
internal sealed class CheckRun
{
    private readonly CheckOptions _options;
    private readonly RuleBook _book;
    private readonly InputReader _reader;
    private readonly CheckTally _tally;

    private CheckRun(CheckOptions options, RuleBook book, Stream standardInput, Action<int> advance)
    {
        _options = options;
        _book = book;
        _tally = new(options.FailOn);
        _reader = new InputReader(standardInput, new() { IsLenient = options.IsLenient, KeepsText = options.Format == CheckFormat.Sarif }, advance);
    }

    public static int Run(CheckOptions options, RuleBook standard, Terminal terminal)
    {
        if (!TryTailor(options, standard, terminal, out var book))
        {
            return ExitStatus.Unusable;
        }

        if (options.Output is not null && options.Inputs.Any(input => IsSameFile(input, options.Output)))
        {
            terminal.Complain(options.Language.Say("--output er også en af inputfilerne.", "--output is one of the inputs too."));
            return ExitStatus.Unusable;
        }

        // Results that go to a terminal are progress enough, and would be in the way of a bar.
        var progress = terminal.ShowsProgress && !(terminal.ShowsOutput && options.Output is null)
            ? new ProgressBar(terminal, () => InputSize.Of(options.Inputs))
            : null;
        var run = new CheckRun(options, book, terminal.Input, count => progress?.Advance(count));
        try
        {
            using var erased = progress;
            if (options.Output is null)
            {
                run.Write(terminal.Output, terminal.HasColour, terminal.Width);
            }
            else
            {
                OutputFile.Write(options.Output, file => run.Write(file, hasColour: false, terminal.Width));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, a folder that is not there, a pipe that nobody reads any more.
            return terminal.RefuseResults(exception, options.Language, options.Output);
        }

        if (run._tally.Documents == 0)
        {
            terminal.Complain(options.Language.Say("Der er ingen dokumenter.", "There are no documents."));
        }

        return run._tally.ExitStatus;
    }

    private static bool IsSameFile(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);

    private static bool TryTailor(CheckOptions options, RuleBook standard, Terminal terminal, out RuleBook book)
    {
        book = standard;
        if (options.Profile is null)
        {
            return true;
        }

        try
        {
            book = book.TailoredBy(PersonnelJson.ReadProfile(File.ReadAllBytes(options.Profile), book));
            return true;
        }
        catch (PersonnelJsonException error)
        {
            var place = error.Pointer.Length == 0 ? "" : $"{error.Pointer}: ";
            terminal.Complain($"{options.Profile}:{error.Line}:{error.Position}: {place}{error.Problem(options.Language)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var error = exception is FileNotFoundException or DirectoryNotFoundException ? InputErrors.NotThere : InputErrors.Unreadable;
            terminal.Complain($"{options.Profile}: {error.Message.In(options.Language)}");
        }

        return false;
    }

    private void Write(Stream output, bool hasColour, int width)
    {
        var documents = _tally.Counting(Check());
        switch (_options.Format)
        {
            case CheckFormat.Json:
                PersonnelJson.WriteResults(output, documents.Select(document => document.Result), _options.Language);
                break;
            case CheckFormat.Ndjson:
                PersonnelJson.WriteResultLines(output, documents.Select(document => document.Result), _options.Language);
                break;
            case CheckFormat.Sarif:
                PersonnelReport.WriteSarif(output, documents, _options.Language, _options.IsOnlyFailed);
                break;
            case CheckFormat.Html:
                WriteText(output, text => PersonnelReport.WriteHtml(text, documents, _options.Language));
                break;
            case CheckFormat.Markdown:
                WriteText(output, text => PersonnelReport.WriteMarkdown(text, documents, _options.Language));
                break;
            case CheckFormat.Text:
                WriteText(output, text => PersonnelReport.WriteText(text, documents, _options.Language, new() { Width = width, HasColour = hasColour }));
                break;
        }
    }

    private static void WriteText(Stream output, Action<TextWriter> write)
    {
        using var text = Terminal.TextTo(output);
        write(text);
    }

    private IEnumerable<ReportDocument> Check()
    {
        foreach (var input in _options.Inputs)
        {
            foreach (var document in _reader.Read(input))
            {
                var result = ResultOf(document);
                var reading = document.Reading;
                var text = reading is null ? null : new SourceText(document.File, reading.Text, reading.Line);
                yield return (reading?.Initiative is { } initiative ? new ReportDocument(result, initiative) : new(result)) with { Text = text };
            }
        }
    }

    private CheckResult ResultOf(InputDocument document) => document.Reading is { } reading
        ? CheckResult.Of(document.Source, reading, _book, _options.On, _options.Before)
        : CheckResult.Of(document.Source, document.Error!);
}
