namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-11: the connection to a strategy is described.</summary>
internal sealed class Why11StrategyConnectionIsDescribed() : ChangeRule(
    AalborgRule.Why11, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q4])
{
    private static readonly LocalizedText NoConnection = new()
    {
        Danish = "Der står ikke, hvordan forandringen hænger sammen med strategien.",
        English = "It does not say how the change connects with the strategy.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Sammenhængen er beskrevet",
        English = "The connection is described",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvordan forandringen hænger sammen med strategierne; en titel alene svarer ikke på det. Reglen ser efter, om sammenhængen står der for hver strategi.",
        English = "The policy asks how the change connects with the strategies; a title alone does not answer that. The rule looks for the connection in every strategy.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv i en sætning, hvordan forandringen hænger sammen med strategien.",
        English = "Write in a sentence how the change connects with the strategy.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der ikke er skrevet nogen strategier.",
        English = "It does not apply where there are no strategies.",
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
                    Why = new() { Strategies = [strategy with { Connection = "Teamet og ledelsen er gensidigt fleksible." }] },
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
