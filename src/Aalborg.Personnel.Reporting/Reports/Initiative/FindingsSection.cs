namespace Aalborg.Personnel.Reporting;

/// <summary>The findings by principle: what the policy says apart from what is inferred, what was done late and what is set aside apart from what is missing. Each sentence of the policy is quoted once.</summary>
internal sealed class FindingsSection : Section<InitiativeSubject>
{
    public const string DocumentName = "document";

    public override string Name => "findings";

    public override string Heading(InitiativeSubject subject) => subject.Say("Princip for princip", "Principle by principle");

    public static string NameOf(Principle principle) => $"principle-{principle.Id}";

    public static string DocumentHeading(InitiativeSubject subject) => subject.Say("Selve dokumentet", "The document itself");

    public override void Write(Sheet sheet, InitiativeSubject subject)
    {
        var quoted = new HashSet<Statement>();
        foreach (var verdict in subject.Assessment.Verdicts)
        {
            var heading = (Phrase)$"{verdict.Principle.Name.In(subject.Language)} " + verdict.Verdict.Badge(subject.Language);
            using var part = sheet.Section(NameOf(verdict.Principle), heading);
            RuleFindings[] findings = [.. subject.Findings.Where(one => one.Rule.Principle == verdict.Principle)];
            foreach (var (ground, isOfGround) in Grounds(subject))
            {
                WriteGround(sheet, subject, ground, [.. findings.Where(isOfGround)], quoted);
            }

            if (findings.Length == 0)
            {
                sheet.Paragraph(subject.Say("Intet mangler.", "Nothing is missing."));
            }
        }

        if (subject.Findings.Any(one => one.Rule.Principle is null))
        {
            using var part = sheet.Section(DocumentName, DocumentHeading(subject));
            WriteGround(
                sheet,
                subject,
                subject.Say("Det skal rettes, så resten kan vurderes", "To be corrected, so that the rest can be assessed"),
                [.. subject.Findings.Where(one => one.Rule.Principle is null)],
                quoted);
        }
    }

    private static IEnumerable<(string Heading, Func<RuleFindings, bool> IsOfGround)> Grounds(InitiativeSubject subject) =>
    [
        (subject.Say("Det siger politikken", "What the policy says"), one => one.IsMissing && one.Rule is { IsInferred: false, IsJudgement: false }),
        (subject.Say("Det er udledt af politikken", "What is inferred from the policy"), one => one.IsMissing && one.Rule.IsInferred),
        (subject.Say("Det er vurderet nej", "What was judged no"), one => one.IsMissing && one.Rule is { IsInferred: false, IsJudgement: true }),
        (subject.Say("Det er sket for sent", "What was done late"), one => one.State == FindingState.Late),
        (subject.Say("Det er fraveget med begrundelse", "What is set aside with a reason"), one => one.State == FindingState.Excused),
    ];

    private static void WriteGround(Sheet sheet, InitiativeSubject subject, string heading, RuleFindings[] findings, HashSet<Statement> quoted)
    {
        if (findings.Length == 0)
        {
            return;
        }

        using var ground = sheet.Titled(heading);
        foreach (var statement in findings.SelectMany(one => one.Rule.Statements).Where(quoted.Add))
        {
            sheet.Quote(statement, subject.Language);
        }

        foreach (var one in findings.OrderBy(one => one.State).ThenBy(one => one.First.Severity))
        {
            one.Write(sheet);
        }
    }
}
