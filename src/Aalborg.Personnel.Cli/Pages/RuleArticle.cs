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
        var gate = rule.Gate.AsStep().In(language);
        sheet.Paragraph(
            rule.IsJudgement ? language.Say(
                $"Spørgsmålet drøftes inden {gate}. Et svar tæller fra sin dato, og den enkeltes seneste svar gælder. Et nej er et opmærksomhedspunkt.",
                $"Discuss the question before {gate}. An answer counts from its date, and each respondent's latest answer applies. A no is a point of attention.")
            : rule.Gate == ChangePhase.Idea ? language.Say("Altid, uanset fase.", "Always, in every phase.")
            : language.Say($"Den skal være opfyldt inden {gate}. Indtil da står det som »mangler endnu«.", $"It must be met before {gate}. Until then, it is reported as \"still missing\"."));
        if (!rule.IsJudgement)
        {
            sheet.Paragraph(rule.Parameters is [var parameter, ..]
                ? language.Say(
                    $"I har {parameter.StandardDays} dage ({parameter.Name}); derefter mangler {Named(rule.Severity)}.",
                    $"You have {parameter.StandardDays} days ({parameter.Name}); after that, {Named(rule.Severity)} is missing.")
                : rule.Gate == ChangePhase.Idea ? language.Say($"Er den ikke opfyldt, mangler {Named(rule.Severity)} fra første dag.", $"If it is not met, {Named(rule.Severity)} is missing from the first day.")
                : language.Say($"Derefter mangler {Named(rule.Severity)}.", $"After that, {Named(rule.Severity)} is missing."));
        }

        if (rule.NotApplicableWhen is { } exemption)
        {
            sheet.Paragraph(exemption.In(language));
        }

        sheet.Paragraph(
            rule.AppliesWhenStopped ? language.Say("Reglen gælder også, når forandringen er stoppet.", "The rule also applies when the change is stopped.")
            : rule.IsJudgement ? language.Say(
                "Er forandringen stoppet, skal spørgsmålet ikke drøftes længere; et svar, der er givet, gælder stadig.",
                "When the change is stopped, the question need not be discussed; answers already given still apply.")
            : language.Say(
                "Er forandringen stoppet, vurderes den, som den var dagen før; det, der ikke var forfaldent da, bortfalder.",
                "When the change is stopped, it is assessed as it was on the day before; what was not due by then falls away."));
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
            sheet.Paragraph(language.Say("Et spørgsmål til drøftelse kan ikke fraviges; det besvares med ja eller nej.", "A judgement rule cannot be set aside; it is answered with yes or no."));
            return;
        }

        if (!rule.CanBeSetAside)
        {
            sheet.Paragraph(language.Say(
                "Den kan ikke fraviges: den handler om, at dokumentet kan læses og er til at stole på.",
                "It cannot be set aside: it ensures that the document can be read and trusted."));
            return;
        }

        sheet.Paragraph(language.Say(
            "Notér fravigelsen i initiativet med begrundelse, hvem der har besluttet den (rollen), og helst en slutdato. Så længe den gælder, er reglen »fraveget med begrundelse«, og det kan alle se.",
            "Record the deviation in the initiative with a reason, the role that decided it and, preferably, an end date. While it is in effect, the rule is \"set aside with a reason\", visible to everyone."));
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
                "Omvendt kan en forvaltning gøre den til et krav i sin profil, når det er drøftet i MED.",
                "Conversely, a department can make it a requirement in its profile, after a discussion in MED."));
        }
    }

    private static string Json(ChangeInitiative initiative) => Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(initiative, indented: true));

    private string Named(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => language.Say("kravet", "the requirement"),
        RuleSeverity.Warning => language.Say("opmærksomhedspunktet", "the point of attention"),
        RuleSeverity.Judgement => language.Say("svaret", "the answer"),
    };
}
