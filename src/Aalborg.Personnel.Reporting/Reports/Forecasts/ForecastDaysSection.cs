namespace Aalborg.Personnel.Reporting;

/// <summary>What happens next in any of the documents, by date.</summary>
internal sealed class ForecastDaysSection : Section<ForecastOverview>
{
    /// <summary>More nobody plans by.</summary>
    private const int Most = 50;

    public override string Name => "days";

    public override string Heading(ForecastOverview subject) => subject.Language.Say("Det sker, dag for dag", "What happens, day by day");

    public override bool HasContent(ForecastOverview subject) => subject.Days.Count > 0;

    public override void Write(Sheet sheet, ForecastOverview subject)
    {
        var language = subject.Language;
        Capped.Table(
            sheet,
            language,
            Heading(subject),
            [new(language.Say("Dag", "Day")) { IsShort = true }, language.Say("Forandring", "Change"), language.Say("Hvad", "What")],
            subject.Days,
            Most,
            day => [Vocabulary.InWords(day.On).In(language), ForecastsReport.LinkTo(day.Title, day.Number), WhatOf(day, language)]);
    }

    private static Phrase WhatOf(ForecastDay day, Language language)
    {
        var phase = day.Phase?.InWords().In(language) is { } words ? (Phrase)language.Say($"fase: {words}", $"phase: {words}") : Phrase.Empty;
        var coming = day.Coming.IsNothing ? Phrase.Empty : Phrase.Badge(day.Coming.Status, day.Coming.InWords(language));
        return phase.Runs is [{ Text: "" }] ? coming : day.Coming.IsNothing ? phase : phase + "; " + coming;
    }
}
