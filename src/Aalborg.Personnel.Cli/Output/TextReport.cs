using Aalborg.Personnel.Cli.Checking;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>The results for a person at a prompt: a report a document and, where there are several, a line about each at the end.</summary>
internal sealed class TextReport(Page page, CheckOptions options)
{
    /// <summary>More lines nobody reads at the end; and they would be kept in memory until then.</summary>
    private const int MostLines = 1000;

    private readonly Language _language = options.Language;

    public void Write(IEnumerable<ReportDocument> documents)
    {
        var lines = new List<(string Text, Ink Ink)>();
        var count = 0;
        foreach (var document in documents)
        {
            var result = document.Result;
            if (count++ > 0)
            {
                page.EndLine();
            }

            page.Write(result.Source, ink: Ink.Faint);
            if (result.Assessment is { } assessment)
            {
                new AssessmentText(page, _language, document.Initiative!, assessment, options.Before).Write();
                WriteIgnored(result.Ignored);
            }
            else
            {
                WriteError(result.Error!);
            }

            if (count <= MostLines)
            {
                lines.Add(LineAbout(result));
            }
        }

        if (count > 0)
        {
            page.EndLine();
            page.Write(
                _language.Say("✗ fejl  ! advarsel  ○ skal være på plads senere  – fraveget  ? skal vurderes  ✓ besvaret  ◐ delvist besvaret", "✗ error  ! warning  ○ to be in place later  – set aside  ? to be judged  ✓ answered  ◐ partly answered"),
                ink: Ink.Faint);

            if (count > 1)
            {
                page.EndLine();
                page.Write(_language.Say($"{count} dokumenter", $"{count} documents"), ink: Ink.Bold);
                lines.ForEach(line => page.Write(line.Text, "  ", "    ", line.Ink));
            }

            if (count > MostLines)
            {
                page.Write(_language.Say($"… og {count - MostLines} mere, som står ovenfor.", $"… and {count - MostLines} more, told of above."), "  ");
            }
        }
    }

    private void WriteError(CheckError error)
    {
        page.Write(_language.Say("Dokumentet kunne ikke læses.", "The document could not be read."), "✗ ", ink: Ink.Red);
        if (error != InputErrors.NotThere && error != InputErrors.Unreadable)
        {
            var place = error.Pointer.Length == 0 ? "" : $", {error.Pointer}";
            page.Write(_language.Say($"Linje {error.Line}, position {error.Position}{place}", $"Line {error.Line}, position {error.Position}{place}"), "  ");
        }

        page.Write(error.Message.In(_language), "  ");
    }

    private void WriteIgnored(ValueList<string> ignored)
    {
        if (!ignored.IsEmpty)
        {
            page.EndLine();
            page.Write(_language.Say("Ukendte medlemmer, der ikke blev læst:", "Unknown members that were not read:"), ink: Ink.Bold);
            foreach (var pointer in ignored)
            {
                page.Write(pointer, "  ");
            }
        }
    }

    private (string Text, Ink Ink) LineAbout(CheckResult result)
    {
        if (result.Assessment is not { } assessment)
        {
            return ($"✗ {result.Source}: {_language.Say("kunne ikke læses", "could not be read")}", Ink.Red);
        }

        var errors = assessment.Findings.Count(finding => finding is { State: FindingState.Failed, Severity: RuleSeverity.Error });
        var warnings = assessment.Findings.Count(finding => finding is { State: FindingState.Failed, Severity: RuleSeverity.Warning });
        var open = assessment.Findings.Count(finding => finding.State == FindingState.Open);
        var counts = _language.Say(
            $"{errors} fejl, {Count(warnings, "advarsel", "advarsler")}, {Count(open, "åben", "åbne")}",
            $"{Count(errors, "error", "errors")}, {Count(warnings, "warning", "warnings")}, {open} open");
        var ready = result.Before is null ? "" : result.Before.IsReady ? _language.Say(", klar", ", ready") : _language.Say(", ikke klar", ", not ready");
        var (mark, ink) = errors > 0 || result.Before is { IsReady: false } ? ('✗', Ink.Red) : warnings > 0 ? ('!', Ink.Yellow) : ('✓', Ink.Green);
        return ($"{mark} {result.Source}: {counts}{ready}", ink);
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
