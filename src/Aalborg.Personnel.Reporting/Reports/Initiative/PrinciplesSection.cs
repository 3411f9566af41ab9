namespace Aalborg.Personnel.Reporting;

/// <summary>The principles, with verdict and counts.</summary>
internal sealed class PrinciplesSection : Section<InitiativeSubject>
{
    public override string Name => "principles";

    public override string Heading(InitiativeSubject subject) => subject.Say("Principperne", "The principles");

    public override void Write(Sheet sheet, InitiativeSubject subject)
    {
        var assessment = subject.Assessment;
        IEnumerable<IReadOnlyList<Phrase>> rows = assessment.Verdicts.Select(verdict => (Phrase[])
        [
            Phrase.ToSection(verdict.Principle.Name.In(subject.Language), FindingsSection.NameOf(verdict.Principle)),
            verdict.Verdict.Badge(subject.Language),
            Counts(subject, verdict),
        ]);
        var document = assessment.Findings.Where(finding => finding.Rule.Principle is null).ToArray();
        if (document.Length > 0)
        {
            rows = rows.Append(
            [
                Phrase.ToSection(FindingsSection.DocumentHeading(subject), FindingsSection.DocumentName),
                Phrase.Badge(document[0].AsStatus(), subject.Say("skal rettes", "to be corrected")),
                Missing(subject, document),
            ]);
        }

        sheet.Table(new(
            Heading(subject),
            [subject.Say("Princip", "Principle"), new(subject.Say("Vurdering", "Verdict")) { IsShort = true }, subject.Say("Det mangler", "What is missing")],
            rows));
    }

    private static string Counts(InitiativeSubject subject, PrincipleVerdict verdict)
    {
        var counts = verdict.Counts;
        var missing = Missing(subject, subject.Assessment.Findings.Where(finding => finding.Rule.Principle == verdict.Principle && !finding.Rule.IsJudgement));
        string[] parts =
        [
            missing,
            counts.Late == 0 ? "" : subject.Say($"{counts.Late} sket for sent", $"{counts.Late} done late"),
            counts.Excused == 0 ? "" : subject.Say($"{counts.Excused} fraveget med begrundelse", $"{counts.Excused} set aside with a reason"),
            counts.Contested == 0 ? "" : subject.Say($"{counts.Contested} vurderet nej", $"{counts.Contested} judged no"),
            counts.JudgementsMissing == 0 ? "" : subject.Say($"{counts.JudgementsMissing} til drøftelse", $"{counts.JudgementsMissing} for discussion"),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0)) is { Length: > 0 } words ? words : subject.Say("intet", "nothing");
    }

    /// <summary>Requirements and points of attention, counted by rule, and by place where a rule has several.</summary>
    private static string Missing(InitiativeSubject subject, IEnumerable<Finding> findings)
    {
        var language = subject.Language;
        var missing = findings.Where(finding => finding.State is FindingState.Failed or FindingState.Open).ToArray();
        return string.Join(" · ", new[]
        {
            Count(RuleSeverity.Error, FindingState.Failed, count => subject.Say($"{Counted.Requirements(count, language)} mangler", $"{Counted.Requirements(count, language)} missing")),
            Count(RuleSeverity.Error, FindingState.Open, count => subject.Say($"{Counted.Requirements(count, language)} mangler endnu", $"{Counted.Requirements(count, language)} not due yet")),
            Count(RuleSeverity.Warning, FindingState.Failed, count => Counted.Remarks(count, language)),
            Count(RuleSeverity.Warning, FindingState.Open, count => subject.Say($"{Counted.Remarks(count, language)} endnu", $"{Counted.Remarks(count, language)} not due yet")),
        }.Where(part => part.Length > 0));

        string Count(RuleSeverity severity, FindingState state, Func<int, string> words)
        {
            var these = missing.Where(finding => finding.Severity == severity && finding.State == state).ToArray();
            var rules = Counted.Rules(these);
            return rules == 0 ? "" : words(rules) + (these.Length == rules ? "" : $" ({Counted.Places(these.Length, language)})");
        }
    }
}
