using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The rules that are missing in most documents.</summary>
internal sealed class WorstRulesSection : Section<Overview>
{
    public override string Name => "worst";

    public override string Heading(Overview subject) => subject.Language.Say("Det mangler oftest", "What is missing most often");

    public override bool HasContent(Overview subject) => subject.Worst.Count > 0;

    public override void Write(Sheet sheet, Overview subject)
    {
        var language = subject.Language;
        sheet.Table(new(
            Heading(subject),
            [
                new(language.Say("Regel", "Rule")) { IsShort = true },
                language.Say("Krav", "Requirement"),
                new(language.Say("Dokumenter", "Documents")) { IsNumber = true },
                new(language.Say("Steder", "Places")) { IsNumber = true },
            ],
            subject.Worst.Select(tally => (Phrase[])[tally.Rule.Id.Value, tally.Rule.Title.In(language), Number(tally.Documents), Number(tally.Findings)])));
    }

    private static Phrase Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
