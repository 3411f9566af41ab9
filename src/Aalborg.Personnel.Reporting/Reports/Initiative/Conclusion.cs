namespace Aalborg.Personnel.Reporting;

/// <summary>The one sentence to remember: ready for the next phase, or what is missing, counted as requirements.</summary>
/// <param name="Status">How that is at a glance.</param>
/// <param name="Text">The sentence.</param>
internal readonly record struct Conclusion(Status Status, string Text)
{
    public static Conclusion Of(InitiativeSubject subject)
    {
        var (assessment, next) = (subject.Assessment, subject.Next);
        if (subject.IsStopped)
        {
            return new(Status.Aside, subject.Say("Forandringen er stoppet.", "The change is stopped."));
        }

        var readiness = assessment.ReadinessFor(next);
        var blocking = readiness.Blocking;
        var (missing, failed) = (Counted.Rules(blocking), Counted.Rules(blocking.Where(finding => finding.State == FindingState.Failed)));
        var step = next.AsStep().In(subject.Language);
        if (assessment.Phase >= next)
        {
            return missing == 0
                ? new(Status.Met, subject.Say($"Alt, hvad {step} kræver, er på plads{Answers(readiness, subject)}.", $"Everything that {step} requires is in place{Answers(readiness, subject)}."))
                : new(Status.Missing, subject.Say($"{missing} krav mangler, som skulle have været opfyldt inden {step}.", $"{Counted.Requirements(missing, Language.English)} should have been met before {step}."));
        }

        if (assessment.Phase == ChangePhase.Implementation && subject.Result.Before is null && failed == 0)
        {
            return new(Status.Met, MeanwhileOf(subject, missing, step) + Answers(readiness, subject) + ".");
        }

        return missing == 0
            ? new(Status.Met, subject.Say($"Klar til {step}{Answers(readiness, subject)}.", $"Ready for {step}{Answers(readiness, subject)}."))
            : new(Status.Missing, subject.Say(
                $"Ikke klar endnu: {missing} krav mangler inden {step}{(failed > 0 && failed < missing ? $", heraf {failed} allerede i dag" : "")}.",
                $"Not ready yet: {Counted.Requirements(missing, Language.English)} missing before {step}{(failed > 0 && failed < missing ? $", {failed} of them already today" : "")}."));
    }

    /// <summary>A change that is being carried out goes on by itself: nobody asks on its first day whether it is ready for follow-up.</summary>
    private static string MeanwhileOf(InitiativeSubject subject, int missing, string step)
    {
        var hasRemarks = subject.Assessment.Findings.Any(finding => finding.State == FindingState.Failed && !finding.Rule.IsJudgement);
        var today = hasRemarks ? subject.Say("Ingen krav mangler i dag", "No requirement is missing today") : subject.Say("Intet mangler i dag", "Nothing is missing today");
        return missing == 0 ? today : today + subject.Say(
            $"; {missing} krav skal være på plads inden {step}",
            $"; {Counted.Requirements(missing, Language.English)} to be in place before {step}");
    }

    /// <summary>A no, and answers that are missing, do not make it unready, but nobody should miss them.</summary>
    private static string Answers(Readiness readiness, InitiativeSubject subject)
    {
        var (no, none) = (readiness.Contested.Count, readiness.JudgementsMissing.Count);
        return (no, none) switch
        {
            (0, 0) => "",
            (0, _) => subject.Say($"; {Counted.Questions(none, Language.Danish)} mangler svar", $"; {Counted.Questions(none, Language.English)} without an answer"),
            (_, 0) => subject.Say($"; {Counted.Questions(no, Language.Danish)} er besvaret med nej", $"; {Counted.Questions(no, Language.English)} answered no"),
            _ => subject.Say(
                $"; {Counted.Questions(no, Language.Danish)} er besvaret med nej, og {none} mangler svar",
                $"; {Counted.Questions(no, Language.English)} answered no, and {none} without an answer"),
        };
    }
}
