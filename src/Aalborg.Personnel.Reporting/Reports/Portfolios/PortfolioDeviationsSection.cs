namespace Aalborg.Personnel.Reporting;

/// <summary>The deviations: those that somebody has to look at first.</summary>
internal sealed class PortfolioDeviationsSection : Section<PortfolioSubject>
{
    private static readonly DeviationState[] Order = [DeviationState.Over, DeviationState.Ends, DeviationState.Needless, DeviationState.Holds];

    public override string Name => "deviations";

    public override string Heading(PortfolioSubject subject) => subject.Say("Fravigelser", "Deviations");

    public override bool HasContent(PortfolioSubject subject) => !subject.Deviations.IsEmpty;

    public override void Write(Sheet sheet, PortfolioSubject subject) => Capped.Table(
        sheet,
        subject.Language,
        Heading(subject),
        [
            subject.Say("Initiativ", "Initiative"),
            subject.Say("Regel", "Rule"),
            new(subject.Say("Gælder til", "Until")) { IsShort = true },
            new(subject.Say("Status", "Status")) { IsShort = true },
        ],
        [.. subject.Deviations.OrderBy(deviation => Array.IndexOf(Order, deviation.State)).ThenBy(deviation => deviation.Until ?? DateOnly.MaxValue)],
        PortfolioSubject.MostRows,
        deviation => (Phrase[])
        [
            subject.TitleOf(deviation.Title),
            $"{deviation.Rule.Id} {deviation.Rule.Title.In(subject.Language)}",
            deviation.Until is { } until ? subject.Day(until) : subject.Say("uden slutdato", "no end date"),
            Phrase.Badge(StatusOf(deviation.State), deviation.State.InWords().In(subject.Language)),
        ]);

    private static Status StatusOf(DeviationState state) => state switch
    {
        DeviationState.Over => Status.Remark,
        DeviationState.Ends => Status.Open,
        DeviationState.Needless => Status.Aside,
        DeviationState.Holds => Status.Met,
    };
}
