namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-11: the connection to a strategy is described.</summary>
internal sealed class Why11StrategyConnectionIsDescribed() : ChangeRule(
    AalborgRule.Why11, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q4])
{
    private static readonly LocalizedText NoConnection = new()
    {
        Danish = "Det fremgår ikke, hvordan forandringen hænger sammen med strategien.",
        English = "The strategy does not state how the change relates to it.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Sammenhængen med strategien er beskrevet",
        English = "The connection to the strategy is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvordan hænger den sammen med organisationens øvrige relevante strategier?« En titel alene svarer ikke på det. Reglen ser efter, om sammenhængen er beskrevet for hver strategi.",
        English = "The policy asks how the change relates to the organisation's other relevant strategies. A title alone does not answer that. The rule checks that the connection to every strategy is described.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv i en sætning, hvordan forandringen hænger sammen med strategien.",
        English = "State in a sentence how the change relates to the strategy.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er angivet nogen strategier.",
        English = "Does not apply if no strategies are named.",
    };

    public override RuleExample Example
    {
        get
        {
            var strategy = new Strategy { Title = "Personalepolitik" };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Why = new() { Strategies = [strategy] } },
                Mended = Sample.Change with
                {
                    Why = new() { Strategies = [strategy with { Connection = "Forandringen udmønter princippet om gensidig fleksibilitet." }] },
                },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var strategies = context.Initiative.Why.Strategies;
        if (strategies.IsEmpty)
        {
            context.NotApplicable();
        }

        for (var i = 0; i < strategies.Count; i++)
        {
            if (strategies[i].Connection is null)
            {
                context.Violation($"/why/strategies/{i}/connection", NoConnection);
            }
        }
    }
}
