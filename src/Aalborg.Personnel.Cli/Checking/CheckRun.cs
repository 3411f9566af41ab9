using System.Text;
using Aalborg.Personnel.Cli.Output;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>One run of <c>personnel check</c>: documents in, assessments out, and an exit status.</summary>
internal sealed class CheckRun
{
    private readonly CheckOptions _options;
    private readonly RuleBook _book;
    private readonly InputReader _reader;
    private int _exitStatus = ExitStatus.Success;

    private CheckRun(CheckOptions options, RuleBook book, Terminal terminal)
    {
        _options = options;
        _book = book;
        _reader = new InputReader(terminal.Input, options.IsLenient);
    }

    public static int Run(CheckOptions options, Terminal terminal)
    {
        if (!TryTailor(options, terminal, out var book))
        {
            return ExitStatus.Unusable;
        }

        var run = new CheckRun(options, book, terminal);
        if (options.Output is null)
        {
            run.Write(terminal.Output, terminal.HasColour, terminal.Width);
        }
        else
        {
            using var file = new FileStream(options.Output, FileMode.Create, FileAccess.Write);
            run.Write(file, hasColour: false, terminal.Width);
        }

        return run._exitStatus;
    }

    private static bool TryTailor(CheckOptions options, Terminal terminal, out RuleBook book)
    {
        book = AalborgPolicy.Rules;
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
            terminal.Error.WriteLine(
                $"personnel: {options.Profile}:{error.Line}:{error.Position}: {(error.Pointer.Length == 0 ? "" : $"{error.Pointer}: ")}{error.Problem(options.Language)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"personnel: {options.Profile}: {InputErrors.Unreadable.Message.In(options.Language)}");
        }

        return false;
    }

    private void Write(Stream output, bool hasColour, int width)
    {
        switch (_options.Format)
        {
            case CheckFormat.Json:
                PersonnelJson.WriteResults(output, Results(), _options.Language);
                break;
            case CheckFormat.Ndjson:
                foreach (var result in Results())
                {
                    output.Write(PersonnelJson.WriteResult(result, _options.Language));
                    output.Write("\n"u8);
                }

                break;
            default:
                using (var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
                {
                    text.NewLine = "\n";
                    new TextReport(new Page(text, width, hasColour), _options).Write(Results());
                }

                break;
        }
    }

    private IEnumerable<CheckResult> Results()
    {
        foreach (var input in _options.Inputs)
        {
            foreach (var document in _reader.Read(input))
            {
                var result = ResultOf(document);
                _exitStatus = Math.Max(_exitStatus, StatusOf(result));
                yield return result;
            }
        }
    }

    private CheckResult ResultOf(InputDocument document)
    {
        if (document.Reading?.Initiative is not { } initiative)
        {
            return new() { Source = document.Source, Error = document.Reading?.Error is { } error ? CheckError.From(error) : document.Error };
        }

        var assessment = _book.Assess(initiative, _options.On);
        return new()
        {
            Source = document.Source,
            Initiative = initiative,
            Assessment = assessment,
            Before = _options.Before is { } phase ? assessment.ReadinessFor(phase) : null,
            Ignored = document.Reading.Ignored,
        };
    }

    private int StatusOf(CheckResult result)
    {
        if (result.Assessment is not { } assessment)
        {
            return ExitStatus.Unusable;
        }

        var failed = _options.FailOn != FailOn.Never && assessment.Findings.Any(finding =>
            finding.State == FindingState.Failed && (_options.FailOn == FailOn.Warning || finding.Severity == RuleSeverity.Error));
        return failed || result.Before is { IsReady: false } ? ExitStatus.Failed : ExitStatus.Success;
    }
}
