using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>An assessment for a person: per principle a verdict, then what is missing and why; the questions; what to do next.</summary>
internal sealed class AssessmentText(Page page, Language language, ChangeInitiative initiative, Assessment assessment, ChangePhase? before)
{
    private readonly ChangePhase _next = before ?? Next(assessment.Phase);

    public void Write()
    {
        page.Write(initiative.Title, ink: Ink.Bold);
        WriteWhen();
        WriteReadiness();
        foreach (var (principle, verdict) in assessment.Verdicts)
        {
            WritePrinciple(principle, verdict);
        }

        WriteDocument();
        WriteQuestions();
        WriteNextSteps();
    }

    private bool NothingIsMissingBefore(ChangePhase phase) =>
        assessment.ReadinessFor(phase) is { Missing.IsEmpty: true, JudgementsMissing.IsEmpty: true };

    private static ChangePhase Next(ChangePhase phase) => phase < ChangePhase.Closed ? phase + 1 : ChangePhase.Closed;

    private void WriteWhen()
    {
        var (on, phase, policy) = (Vocabulary.InWords(assessment.On).In(language), assessment.Phase.InWords().In(language), assessment.RuleBook.SubPolicy.Title.In(language));
        policy += assessment.RuleBook.PolicyVersion is { } version ? $" ({version})" : "";
        var profile = assessment.Profile is null ? "" : language.Say($", med profilen »{assessment.Profile.Name}«", $", with the profile \"{assessment.Profile.Name}\"");
        var waiting = assessment.RuleBook.Profile is { } profileToCome && assessment.Profile is null
            ? language.Say(
                $" Profilen »{profileToCome.Name}« gælder først fra den {Vocabulary.InWords(profileToCome.DiscussedInMed.On).Danish}.",
                $" The profile \"{profileToCome.Name}\" does not apply until {Vocabulary.InWords(profileToCome.DiscussedInMed.On).In(language)}.")
            : "";
        page.Write(language.Say($"Fase: {phase}. Holdt op imod {policy} den {on}{profile}.{waiting}", $"Phase: {phase}. Held against {policy} on {on}{profile}.{waiting} The policy is Danish; its sentences are given in our translation."));
    }

    private void WriteReadiness()
    {
        if (assessment.Phase == ChangePhase.Stopped)
        {
            page.Write(
                language.Say("Forandringen er standset og er ikke klar til mere. Det, der ikke var på plads, da den blev standset, står nedenfor.", "The change is stopped and ready for nothing more. What was not in place when it was stopped stands below."),
                ink: Ink.Yellow);
        }
        else
        {
            var readiness = assessment.ReadinessFor(_next);
            Finding[] errors = [.. readiness.Missing.Where(finding => finding.Severity == RuleSeverity.Error)];
            var due = errors.Count(finding => finding.State == FindingState.Failed);
            page.Write(ReadinessSentence(readiness.IsReady, errors.Length, due), ink: readiness.IsReady ? Ink.Green : Ink.Red);
        }
    }

    private string ReadinessSentence(bool isReady, int errors, int due)
    {
        var phase = _next.AsStep().In(language);
        if (assessment.Phase >= _next)
        {
            return isReady
                ? language.Say($"Alt, hvad {phase} kræver, er på plads.", $"All that {phase} takes is in place.")
                : language.Say($"{errors} fejl skulle have været rettet inden {phase}.", $"{errors} {(errors == 1 ? "error was" : "errors were")} to be mended before {phase}.");
        }

        return isReady
            ? language.Say($"Klar til {phase}: ja.", $"Ready for {phase}: yes.")
            : language.Say(
                $"Klar til {phase}: nej, {errors} fejl skal rettes først{(due > 0 && due < errors ? $" ({due} nu, {errors - due} inden da)" : "")}.",
                $"Ready for {phase}: no, {errors} {(errors == 1 ? "error has" : "errors have")} to be mended first{(due > 0 && due < errors ? $" ({due} now, {errors - due} by then)" : "")}.");
    }

    private void WritePrinciple(Principle principle, Verdict verdict)
    {
        page.EndLine();
        page.Write($"{principle.Name.In(language)}: {verdict.InWords().In(language)}", ink: Ink.Bold);
        FindingsText[] findings = [.. FindingsText.ByRule(assessment, rule => rule.Principle == principle)];
        WriteFindings(findings.Where(one => !one.Rule.IsInferred && !one.Rule.IsJudgement), language.Say("Det siger politikken:", "The policy says:"));
        WriteFindings(findings.Where(one => one.Rule.IsInferred), language.Say("Det er udledt af politikken:", "It is inferred from the policy:"));
        WriteFindings(findings.Where(one => one.Rule.IsJudgement), language.Say("Det har mennesker vurderet:", "People have judged:"));
        WriteJudgements(principle);
    }

    private void WriteDocument()
    {
        FindingsText[] findings = [.. FindingsText.ByRule(assessment, rule => rule.Principle is null)];
        if (findings.Length > 0)
        {
            page.EndLine();
            page.Write(language.Say("Selve dokumentet", "The document itself"), ink: Ink.Bold);
            WriteFindings(findings, language.Say("Det skal rettes, for at resten kan holdes op imod politikken:", "To be mended, so that the rest can be held against the policy:"));
        }
    }

    private void WriteFindings(IEnumerable<FindingsText> findings, string heading)
    {
        var isFirst = true;
        foreach (var one in findings)
        {
            if (isFirst)
            {
                page.Write(heading, "  ", ink: Ink.Faint);
                isFirst = false;
            }

            one.Write(page, language);
        }
    }

    private void WriteJudgements(Principle principle)
    {
        ChangeRule[] waiting = [.. assessment.Rules.Where(result => result.Outcome == RuleOutcome.NeedsJudgement && result.Rule.Principle == principle).Select(result => result.Rule)];
        if (waiting.Length > 0)
        {
            page.Write(language.Say("Det skal mennesker vurdere:", "People are to judge:"), "  ", ink: Ink.Faint);
        }

        foreach (var rule in waiting)
        {
            page.Write($"{rule.Id} {rule.Title.In(language)}", "  ? ", "      ", Ink.Yellow);
            page.Write(rule.Remedy.In(language), "      → ");
            FindingsText.WriteStatements(page, language, rule);
        }
    }

    private void WriteQuestions()
    {
        if (assessment.Questions.IsEmpty || assessment.Phase == ChangePhase.Stopped)
        {
            return;
        }

        page.EndLine();
        page.Write(language.Say("Spørgsmålene, den gode forandring begynder med", "The questions the good change begins with"), ink: Ink.Bold);
        foreach (var (question, state) in assessment.Questions)
        {
            var mark = state switch
            {
                QuestionState.Answered => "✓",
                QuestionState.Partly => "◐",
                QuestionState.Open => "○",
                _ => "–",
            };
            page.Write($"{question.Id} {question.Statement.Text.In(language)} – {state.InWords().In(language)}", $"  {mark} ", "       ");
        }
    }

    /// <summary>What to do first: what is due before what is not, errors before warnings, each remedy once.</summary>
    private void WriteNextSteps()
    {
        if (assessment.Phase == ChangePhase.Stopped)
        {
            return;
        }

        var next = _next;
        while (before is null && next < ChangePhase.Closed && NothingIsMissingBefore(next))
        {
            next++;
        }

        var readiness = assessment.ReadinessFor(next);
        string[] steps =
        [
            .. readiness.Missing
                .OrderBy(finding => finding.State)
                .ThenBy(finding => finding.Severity)
                .Select(finding => $"{finding.Rule}: {finding.Remedy(language)}")
                .Concat(readiness.JudgementsMissing.Select(rule => $"{rule}: {rule.Remedy.In(language)}"))
                .Distinct(StringComparer.Ordinal),
        ];
        page.EndLine();
        var phase = next.AsStep().In(language);
        page.Write(
            assessment.Phase >= next ? language.Say("Det mangler stadig", "Still missing") : language.Say($"Det næste inden {phase}", $"What to do next, before {phase}"),
            ink: Ink.Bold);
        if (steps.Length == 0)
        {
            page.Write(language.Say("Intet mangler.", "Nothing is missing."), "  ");
        }

        const int Most = 5;
        for (var i = 0; i < Math.Min(steps.Length, Most); i++)
        {
            page.Write(steps[i], $"  {i + 1}. ");
        }

        if (steps.Length > Most)
        {
            page.Write(language.Say($"… og {steps.Length - Most} mere, som står ovenfor.", $"… and {steps.Length - Most} more, named above."), "  ");
        }
    }
}
