namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-10: the strategies it hangs together with are named.</summary>
internal sealed class Why10StrategiesAreNamed() : ChangeRule(
    AalborgRule.Why10, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q4, AalborgStatement.P13])
{
    private static readonly LocalizedText NoStrategies = new()
    {
        Danish = "Det fremgår ikke, hvilke strategier forandringen hænger sammen med.",
        English = "No related strategy is named.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det fremgår, hvilke strategier forandringen hænger sammen med",
        English = "The related strategies are named",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvordan hænger den sammen med organisationens øvrige relevante strategier?« Reglen ser efter, om der er angivet mindst én strategi.",
        English = "The policy asks how the change relates to the organisation's other relevant strategies. The rule checks that at least one strategy is named.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Angiv mindst én strategi eller politik, som forandringen hænger sammen med, og skriv i en sætning hvordan. Er ingen relevant, så begrund det i en fravigelse.",
        English = "Name at least one strategy or policy that the change relates to, and state in a sentence how. If none is relevant, give the reason in a deviation.",
    };

    public override RuleExample Example
    {
        get
        {
            var strategy = new Strategy { Title = "Personalepolitik", Connection = "Forandringen udmønter princippet om gensidig fleksibilitet." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change,
                Mended = Sample.Change with { Why = new() { Strategies = [strategy] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Why.Strategies.IsEmpty)
        {
            context.Violation("/why/strategies", NoStrategies);
        }
    }
}
