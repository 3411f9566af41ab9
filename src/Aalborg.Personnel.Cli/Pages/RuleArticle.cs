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
                $"Spørgsmålet drøftes inden {gate}. Et svar gælder fra sin dato, og det seneste svar fra hver part, fx MED-udvalget, gælder. Et nej er et opmærksomhedspunkt.",
                $"Discuss the question before {gate}. An answer applies from its date, and the latest answer of each party, for example the MED committee, applies. A no is a point of attention.")
            : rule.Gate == ChangePhase.Idea ? language.Say("Altid, uanset fase.", "Always, in every phase.")
            : rule.Severity == RuleSeverity.Error ? language.Say($"Kravet skal være opfyldt inden {gate}. {Missing.In(language)}", $"It must be met before {gate}. {Missing.In(language)}")
            : language.Say($"Det bør være på plads inden {gate}. {Missing.In(language)}", $"It should be met before {gate}. {Missing.In(language)}"));
        if (rule.Parameters is [var parameter, ..])
        {
            sheet.Paragraph(language.Say(
                $"Fristen er {parameter.StandardDays} dage ({parameter.Name} i profilen). Derefter står det som »mangler«.",
                $"The time limit is {parameter.StandardDays} days ({parameter.Name} in the profile). After that, it is reported as \"missing\"."));
        }
        else if (rule.Gate == ChangePhase.Idea && !rule.IsJudgement)
        {
            sheet.Paragraph(language.Say("Er det ikke opfyldt, står det straks som »mangler«.", "If it is not met, it is reported as \"missing\" immediately."));
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
                "Er forandringen stoppet, vurderes den, som den var dagen før stoppet. Det, der først skulle være på plads senere, bortfalder.",
                "A stopped change is assessed as of the day before the stop. Findings that were not due by then are dropped."));
    }

    private void WriteExample(Sheet sheet)
    {
        if (rule.Example is not { } example)
        {
            return;
        }

        var on = Vocabulary.InWords(example.On).In(language);
        sheet.Heading(2, rule.IsJudgement
            ? language.Say("Et eksempel, hvor svaret er nej", "An example where the answer is no")
            : language.Say("Et eksempel, hvor den ikke er opfyldt", "An example that fails"));
        sheet.Json(Json(example.Fails));
        sheet.Paragraph(language.Say($"Vurderet pr. {on}:", $"Result as of {on}:"));
        sheet.List(book.Assess(example.Fails, example.On).Findings.Where(finding => finding.Rule.Id == rule.Id)
            .Select(finding => $"{finding.Pointer}: {finding.Message(language)} {finding.Remedy(language)}"));
        sheet.Heading(2, rule.IsJudgement
            ? language.Say("Samme eksempel, hvor svaret er ja", "The same example where the answer is yes")
            : language.Say("Samme eksempel, hvor den er opfyldt", "The same example, corrected"));
        sheet.Json(Json(example.Mended));
        if (rule.IsJudgement)
        {
            sheet.Paragraph(language.Say(
                "Den seneste vurdering er et ja: Er feltet »Svar« ikke udfyldt, er svaret ja. Er der ingen vurdering, står reglen som »afventer vurdering«.",
                "The last judgement is a yes: \"answer\" defaults to yes. Without a judgement, the rule needs judgement."));
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
                "Den kan ikke fraviges. Den sikrer, at dokumentet er til at stole på.",
                "It cannot be set aside. It ensures that the document can be trusted."));
            return;
        }

        sheet.Paragraph(language.Say(
            "Notér fravigelsen i initiativet: begrundelsen, hvilken rolle der har besluttet den, og helst en slutdato. Så længe den gælder, står reglen som »fraveget med begrundelse«, så alle kan se det.",
            "Record the deviation in the initiative: the reason, the role that decided it and, preferably, an end date. While it is in effect, the rule is reported as \"set aside with a reason\", visible to everyone."));
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

    /// <summary>How it is reported until it is due; a time limit adds what comes after.</summary>
    private LocalizedText Missing => rule.Parameters.IsEmpty
        ? new() { Danish = "Indtil da står det som »mangler endnu«, derefter som »mangler«.", English = "Until then, it is reported as \"still missing\"; after that, as \"missing\"." }
        : new() { Danish = "Indtil da står det som »mangler endnu«.", English = "Until then, it is reported as \"still missing\"." };
}
