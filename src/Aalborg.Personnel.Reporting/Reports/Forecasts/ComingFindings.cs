using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Reporting;

/// <summary>Findings that are due, counted as reports count: a rule once, requirements apart from points of attention and from what people have judged.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ComingFindings
{
    public ComingFindings(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        Requirements = Counted.Rules(all.Where(finding => !finding.Rule.IsJudgement && finding.Severity == RuleSeverity.Error));
        Remarks = Counted.Rules(all.Where(finding => !finding.Rule.IsJudgement && finding.Severity == RuleSeverity.Warning));
        Declined = Counted.Rules(all.Where(finding => finding.Rule.IsJudgement));
    }

    public int Requirements { get; }

    public int Remarks { get; }

    /// <summary>The questions answered with no.</summary>
    public int Declined { get; }

    public bool IsNothing => Requirements + Remarks + Declined == 0;

    public Status Status => Requirements > 0 ? Status.Missing : Declined > 0 ? Status.No : Remarks > 0 ? Status.Remark : Status.Met;

    public static ComingFindings In(IEnumerable<ForecastEvent> events) => new(events.OfType<FindingEvent>().Select(happens => happens.Finding));

    /// <summary>As in »3 krav, 1 opmærksomhedspunkt og 1 spørgsmål besvaret med nej«; empty where there is nothing.</summary>
    public string InWords(Language language)
    {
        string[] parts =
        [
            .. Requirements == 0 ? [] : (string[])[Counted.Requirements(Requirements, language)],
            .. Remarks == 0 ? [] : (string[])[Counted.Remarks(Remarks, language)],
            .. Declined == 0 ? [] : (string[])[language.Say($"{Counted.Questions(Declined, language)} besvaret med nej", $"{Counted.Questions(Declined, language)} answered no")],
        ];
        return parts.Length < 2 ? string.Concat(parts) : string.Join(", ", parts[..^1]) + language.Say(" og ", " and ") + parts[^1];
    }
}
