using System.Text;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Pages;

/// <summary>One rule explained: what it checks, the sentences it stands on, when it applies, an example, what to do, how to set it aside.</summary>
internal sealed class RuleArticle(RuleBook book, ChangeRule rule, Language language)
{
    public void Write(Sheet sheet)
    {
        sheet.Heading(1, $"{rule.Id} {rule.Title.In(language)}");
        var belongsTo = rule.Principle?.Name.In(language) ?? language.Say("Selve dokumentet", "The document itself");
        sheet.Paragraph($"{belongsTo} · {RuleList.Weight(rule, language)}");
        sheet.Paragraph(rule.Explanation.In(language));
        RuleGrounds.Write(sheet, rule, language);
        WriteWhen(sheet);
        WriteExample(sheet);
        sheet.Heading(2, language.Say("Hvad I gør", "What to do"));
        sheet.Paragraph(rule.Remedy.In(language));
        WriteSettingAside(sheet);
    }

    private void WriteWhen(Sheet sheet)
    {
        sheet.Heading(2, language.Say("Hvornår den gælder", "When it applies"));
        var (gate, severity) = (rule.Gate.AsStep().In(language), rule.Severity.InWords().In(language));
        sheet.Paragraph(
            rule.IsJudgement ? language.Say(
                $"Der skal spørges inden {gate}. Svaret tæller fra den dag, det er dateret; det seneste afgør. Et nej er en advarsel.",
                $"It is to be asked before {gate}. The answer counts from its date; the latest decides. A no is a warning.")
            : rule.Gate == ChangePhase.Idea ? language.Say("Altid: den venter ikke på en fase.", "Always: it waits for no phase.")
            : language.Say($"Den skal være opfyldt inden {gate}. Mangler det inden da, står den som åben.", $"It is to be met before {gate}. What is missing until then is open."));
        if (!rule.IsJudgement)
        {
            sheet.Paragraph(rule.Parameters is [var parameter, ..]
                ? language.Say(
                    $"Et brud er åbent, indtil de {parameter.StandardDays} dage ({parameter.Name}) er gået; derefter er det en {severity}.",
                    $"A violation is open until the {parameter.StandardDays} days ({parameter.Name}) are over; after that it is {Article(severity)}.")
                : rule.Gate == ChangePhase.Idea ? language.Say($"Et brud er en {severity} fra første dag.", $"A violation is {Article(severity)} from the first day.")
                : language.Say($"Derefter er det en {severity}.", $"After that it is {Article(severity)}."));
        }

        if (rule.NotApplicableWhen is { } exemption)
        {
            sheet.Paragraph(exemption.In(language));
        }

        sheet.Paragraph(
            rule.AppliesWhenStopped ? language.Say("En standset forandring holdes op imod den, sådan som den er på dagen.", "A stopped change is held against it as it is on the day.")
            : rule.IsJudgement ? language.Say(
                "Er forandringen standset, spørges der ikke længere; et svar, der er givet, står ved magt.",
                "When the change is stopped, nobody is asked any more; an answer that was given stands.")
            : language.Say(
                "Er forandringen standset, ses der på, hvordan den var dagen før; det, der ikke var forfaldent da, er bortfaldet.",
                "When the change is stopped, it is seen as it was on the day before; what was not due by then falls away."));
    }

    private void WriteExample(Sheet sheet)
    {
        if (rule.Example is not { } example)
        {
            return;
        }

        var on = Vocabulary.InWords(example.On).In(language);
        sheet.Heading(2, language.Say("Et eksempel, hvor den ikke er opfyldt", "An example that fails"));
        sheet.Json(Json(example.Fails));
        sheet.Paragraph(language.Say($"Den {on} siger reglen:", $"On {on} the rule says:"));
        sheet.List(book.Assess(example.Fails, example.On).Findings.Where(finding => finding.Rule.Id == rule.Id)
            .Select(finding => $"{finding.Pointer}: {finding.Message(language)} {finding.Remedy(language)}"));
        sheet.Heading(2, language.Say("Det samme, som det skal være", "The same as it should be"));
        sheet.Json(Json(example.Mended));
        if (rule.IsJudgement)
        {
            sheet.Paragraph(language.Say(
                "Den sidste vurdering er et ja: det er, hvad en vurdering uden »answer« siger. Er der ingen vurdering, mangler svaret.",
                "The last judgement is a yes: that is what one without \"answer\" says. Where there is no judgement, the answer is missing."));
        }
    }

    private void WriteSettingAside(Sheet sheet)
    {
        sheet.Heading(2, language.Say("Hvis den skal fraviges", "To set it aside"));
        if (rule.IsJudgement)
        {
            sheet.Paragraph(language.Say("En vurdering kan ikke fraviges; den besvares med ja eller nej.", "A judgement is not set aside; it is answered, by a yes or a no."));
            return;
        }

        if (!rule.CanBeSetAside)
        {
            sheet.Paragraph(language.Say(
                "Den kan ikke fraviges: den handler om, at man kan læse dokumentet og stole på det.",
                "It cannot be set aside: it sees to it that the document can be read and trusted."));
            return;
        }

        sheet.Paragraph(language.Say(
            "Skriv afvigelsen i initiativet, med en grund, den rolle, der har besluttet den, og helst en slutdato. Så længe den gælder, er reglen »fraveget«, og det kan alle se.",
            "Write the deviation in the initiative, with a reason, the role that decided it and, preferably, an end. As long as it holds, the rule is \"set aside\", for all to see."));
        sheet.Json($$"""
            {
              "deviations": [
                {
                  "rule": "{{rule.Id}}",
                  "reason": "{{language.Say("Hvorfor reglen ikke følges her", "Why the rule is not followed here")}}",
                  "decidedBy": "{{language.Say("Styregruppen", "The steering group")}}",
                  "on": "2026-03-02",
                  "until": "2026-09-30"
                }
              ]
            }
            """);
        if (rule.Severity == RuleSeverity.Warning)
        {
            sheet.Paragraph(language.Say(
                "Omvendt kan en forvaltning gøre den til en fejl i sin profil, når det er drøftet i MED.",
                "The other way round, a department may make it an error in its profile, after a discussion in MED."));
        }
    }

    private static string Json(ChangeInitiative initiative) => Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(initiative, indented: true));

    private static string Article(string severity) => severity is "error" ? "an error" : $"a {severity}";
}
