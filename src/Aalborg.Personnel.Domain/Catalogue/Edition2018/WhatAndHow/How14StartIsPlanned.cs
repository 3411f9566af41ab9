namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-14: the start is specified before the change starts.</summary>
internal sealed class How14StartIsPlanned() : ChangeRule(
    AalborgRule.How14, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q7])
{
    private static readonly LocalizedText Unknown = new()
    {
        Danish = "Det fremgår ikke, hvornår forandringen starter.",
        English = "The document does not state when the change starts.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Startdatoen er angivet",
        English = "The start date is specified",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Hvornår gør vi hvad?« spørger politikken. Reglen ser efter, om startdatoen er angivet, inden forandringen går i gang.",
        English = "The policy asks when we do what. The rule checks that the start date is specified before the change starts.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvornår forandringen starter.",
        English = "Specify when the change starts.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når forandringen allerede er i gang uden startdato: så gælder HOW-12.",
        English = "Does not apply if the change is already under way without a start date: then HOW-12 applies.",
    };

    public override RuleExample Example => new()
    {
        On = new(2026, 1, 5),
        Fails = Sample.Change with { Timeline = Timeline.Unknown },
        Mended = Sample.Change,
    };

    public override void Check(RuleContext context)
    {
        if (context.HasFinding(AalborgRule.How12, "/timeline/starts"))
        {
            context.NotApplicable();
        }
        else if (context.Initiative.Timeline.Starts is null)
        {
            context.Violation("/timeline/starts", Unknown);
        }
    }
}
