using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>One document in an overview: how many findings it has, and whether it is ready for what was asked.</summary>
internal sealed class OverviewRow(CheckResult result, Language language)
{
    public int Errors { get; } = CountOf(result, Mark.Error);

    public int Warnings { get; } = CountOf(result, Mark.Warning);

    public int Open { get; } = CountOf(result, Mark.Open);

    /// <summary>How it stands at a glance.</summary>
    public Mark Mark => result.Assessment is null || Errors > 0 || result.Before is { IsReady: false } ? Mark.Error
        : Warnings > 0 ? Mark.Warning
        : Mark.Met;

    /// <summary>Whether it is ready for the phase that follows, or that was asked about: as in »nej: opfølgning«; nothing of a change that is stopped.</summary>
    public (Mark Mark, string InWords)? Ready
    {
        get
        {
            if (result.Assessment is not { Phase: not ChangePhase.Stopped } assessment)
            {
                return null;
            }

            var phase = Standing.NextOf(result);
            var (isReady, step) = (assessment.IsReadyFor(phase), phase.AsStep().In(language));
            return isReady ? (Mark.Met, language.Say($"ja: {step}", $"yes: {step}")) : (Mark.Error, language.Say($"nej: {step}", $"no: {step}"));
        }
    }

    /// <summary>The findings counted, and whether it is ready: as in »1 fejl, 2 advarsler, 0 åbne, ikke klar«.</summary>
    public string InWords
    {
        get
        {
            if (result.Assessment is null)
            {
                return language.Say("kunne ikke læses", "could not be read");
            }

            var counts = language.Say(
                $"{Errors} fejl, {Counted(Warnings, "advarsel", "advarsler")}, {Counted(Open, "åben", "åbne")}",
                $"{Counted(Errors, "error", "errors")}, {Counted(Warnings, "warning", "warnings")}, {Open} open");
            return result.Before switch
            {
                null => counts,
                { IsReady: true } => counts + language.Say(", klar", ", ready"),
                _ => counts + language.Say(", ikke klar", ", not ready"),
            };
        }
    }

    private static int CountOf(CheckResult result, Mark mark) => result.Assessment?.Findings.Count(finding => finding.AsMark() == mark) ?? 0;

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
