using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Where an initiative stands, in a sentence or two: its phase, what it was held against, and whether it is ready to go on.</summary>
internal sealed class Standing(Assessment assessment, ChangePhase next, Language language)
{
    private readonly Readiness? _readiness = assessment.Phase == ChangePhase.Stopped ? null : assessment.ReadinessFor(next);

    /// <summary>The phase that a result is about: the one that was asked about, else the one that follows.</summary>
    public static ChangePhase NextOf(CheckResult result) =>
        result.Before?.Phase ?? (result.Assessment!.Phase is var phase and < ChangePhase.Closed ? phase + 1 : ChangePhase.Closed);

    /// <summary>The phase and the date, what it was held against, and by which profile.</summary>
    public string When
    {
        get
        {
            var (on, phase, policy) = (Vocabulary.InWords(assessment.On).In(language), assessment.Phase.InWords().In(language), assessment.RuleBook.SubPolicy.Title.In(language));
            policy += assessment.RuleBook.PolicyVersion is { } version ? $" ({version})" : "";
            var profile = assessment.Profile is null ? "" : language.Say($", med profilen »{ShownText.OnOneLine(assessment.Profile.Name)}«", $", with the profile \"{ShownText.OnOneLine(assessment.Profile.Name)}\"");
            var waiting = assessment.RuleBook.Profile is { } profileToCome && assessment.Profile is null
                ? language.Say(
                    $" Profilen »{ShownText.OnOneLine(profileToCome.Name)}« gælder først fra den {Vocabulary.InWords(profileToCome.DiscussedInMed.On).Danish}.",
                    $" The profile \"{ShownText.OnOneLine(profileToCome.Name)}\" does not apply until {Vocabulary.InWords(profileToCome.DiscussedInMed.On).In(language)}.")
                : "";
            return language.Say(
                $"Fase: {phase}. Holdt op imod {policy} den {on}{profile}.{waiting}",
                $"Phase: {phase}. Held against {policy} on {on}{profile}.{waiting}");
        }
    }

    /// <summary>How it stands at a glance.</summary>
    public Mark Mark => _readiness is null ? Mark.Aside : _readiness.IsReady ? Mark.Met : Mark.Error;

    /// <summary>Whether it is ready for the next phase, in one sentence.</summary>
    public string Readiness
    {
        get
        {
            if (_readiness is null)
            {
                return language.Say(
                    "Forandringen er standset og er ikke klar til mere. Det, der ikke var på plads, da den blev standset, står nedenfor.",
                    "The change is stopped and ready for nothing more. What was not in place when it was stopped stands below.");
            }

            var errors = _readiness.Missing.Count(finding => finding.Severity == RuleSeverity.Error);
            var phase = next.AsStep().In(language);
            return assessment.Phase >= next ? LookingBack(errors, phase) : LookingAhead(errors, phase);
        }
    }

    private string LookingBack(int errors, string phase) => _readiness!.IsReady
        ? language.Say($"Alt, hvad {phase} kræver, er på plads.", $"All that {phase} takes is in place.")
        : language.Say($"{errors} fejl skulle have været rettet inden {phase}.", $"{errors} {(errors == 1 ? "error" : "errors")} should have been mended before {phase}.");

    private string LookingAhead(int errors, string phase)
    {
        if (_readiness!.IsReady)
        {
            var judgements = _readiness.JudgementsMissing.Count;
            return language.Say(
                $"Klar til {phase}: ja.{(judgements == 0 ? "" : judgements == 1 ? " 1 vurdering mangler." : $" {judgements} vurderinger mangler.")}",
                $"Ready for {phase}: yes.{(judgements == 0 ? "" : judgements == 1 ? " 1 judgement is missing." : $" {judgements} judgements are missing.")}");
        }

        var due = _readiness.Missing.Count(finding => finding is { Severity: RuleSeverity.Error, State: FindingState.Failed });
        return language.Say(
            $"Klar til {phase}: nej, {errors} fejl skal rettes først{(due > 0 && due < errors ? $" ({due} nu, {errors - due} inden da)" : "")}.",
            $"Ready for {phase}: no, {errors} {(errors == 1 ? "error has" : "errors have")} to be mended first{(due > 0 && due < errors ? $" ({due} now, {errors - due} by then)" : "")}.");
    }
}
