namespace Aalborg.Personnel.Reporting;

/// <summary>The gaps that matter most: requirements before points of attention, what is due before what is not.</summary>
internal sealed class GapsSection : Section<InitiativeSubject>
{
    /// <summary>More nobody takes in at once.</summary>
    private const int Most = 3;

    public override string Name => "gaps";

    public override string Heading(InitiativeSubject subject) => subject.Say("Det vigtigste, der mangler", "The gaps that matter most");

    public override void Write(Sheet sheet, InitiativeSubject subject)
    {
        var gaps = GapsOf(subject);
        if (gaps.Length == 0)
        {
            sheet.Paragraph(subject.Say("Intet mangler.", "Nothing is missing."));
            return;
        }

        sheet.NumberedList(gaps.Take(Most).Select(gap => LineOf(gap, subject)));
        if (gaps.Length > Most)
        {
            sheet.Paragraph(More(gaps.Skip(Most), subject), Tone.Faint);
        }
    }

    private static RuleFindings[] GapsOf(InitiativeSubject subject) =>
    [
        .. subject.Findings
            .Where(one => one.IsMissing && !one.Rule.IsJudgement && (one.State == FindingState.Failed || !subject.IsStopped))
            .OrderBy(one => one.First.Severity)
            .ThenBy(one => one.State)
            .ThenBy(one => one.Rule.Principle is null)
            .ThenBy(one => one.Rule.Gate),
    ];

    private static Phrase LineOf(RuleFindings gap, InitiativeSubject subject)
    {
        var others = gap.Count == 1 ? "" : subject.Say($" Det gælder {Counted.Places(gap.Count, Language.Danish)}.", $" In {Counted.Places(gap.Count, Language.English)}.");
        return (Phrase)$"{subject.Entries.Named(gap.First)}{others} "
            + Phrase.Faint($"→ {gap.First.Remedy(subject.Language)} ")
            + Phrase.ToSection(gap.Rule.Id.Value, RuleFindings.NameOf(gap.Rule, gap.State));
    }

    private static string More(IEnumerable<RuleFindings> rest, InitiativeSubject subject)
    {
        var language = subject.Language;
        var (requirements, remarks) = (rest.Count(one => one.First.Severity == RuleSeverity.Error), rest.Count(one => one.First.Severity == RuleSeverity.Warning));
        var counts = string.Join(subject.Say(" og ", " and "), new[]
        {
            requirements == 0 ? "" : Counted.Requirements(requirements, language),
            remarks == 0 ? "" : Counted.Remarks(remarks, language),
        }.Where(part => part.Length > 0));
        return subject.Say($"Desuden {counts}, som står i bilaget.", $"In addition {counts}, listed in the appendix.");
    }
}
