using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Portfolios;

/// <summary>One run of <c>personnel calendar</c>: documents in, what is due in them out, and an exit status. A calendar has no room for what could not be read: that is said on standard error.</summary>
internal sealed class CalendarRun(InputRun run, int days)
{
    private int _exitStatus = ExitStatus.Success;

    public int Run()
    {
        run.Write(output => PersonnelReport.WriteCalendar(output.Stream, run.Read().Select(ResultOf), days, run.Options.Language));
        return _exitStatus;
    }

    private CheckResult ResultOf(InputDocument document)
    {
        var result = document.Reading is { } reading
            ? CheckResult.Of(document.Source, reading, initiative => run.Book.Assess(initiative, run.Options.On))
            : CheckResult.Of(document.Source, document.Error!);
        if (!result.IsRead)
        {
            var (error, message) = (result.Error, result.Error.Message);
            var place = error.IsInDocument ? $"{error.Line}:{error.Position}: {(error.Pointer.Length == 0 ? "" : $"{error.Pointer}: ")}" : " ";
            _exitStatus = run.Complain($"{document.Source}:{place}{message.Danish}", $"{document.Source}:{place}{message.English}");
        }

        return result;
    }
}
