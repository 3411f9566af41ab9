namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-15: the end is specified.</summary>
internal sealed class How15EndIsPlanned() : ChangeRule(
    AalborgRule.How15, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Warning, ChangePhase.FollowUp, [AalborgStatement.Q7], inferred: true)
{
    private static readonly LocalizedText Unknown = new()
    {
        Danish = "Det fremgår ikke, hvornår forandringen slutter.",
        English = "The document does not state when the change ends.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Slutdatoen er angivet",
        English = "The end date is specified",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Hvornår gør vi hvad?« spørger politikken. Reglen ser efter, om slutdatoen er angivet. At forandringen skal have en slutdato, er udledt.",
        English = "The policy asks when we do what. The rule checks that the end date is specified. That the change must have an end date is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv, hvornår forandringen slutter, så opfølgningen kan begynde.",
        English = "Specify when the change ends, so that the follow-up can begin.",
    };

    public override RuleExample Example
    {
        get
        {
            var closed = new DateOnly(2026, 10, 30);
            return new()
            {
                On = closed,
                Fails = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Closed = closed } },
                Mended = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Ends = new(2026, 9, 30), Closed = closed } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Timeline.Ends is null)
        {
            context.Violation("/timeline/ends", Unknown);
        }
    }
}
