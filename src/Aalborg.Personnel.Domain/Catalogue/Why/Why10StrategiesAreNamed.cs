namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-10: the strategies it hangs together with are named.</summary>
internal sealed class Why10StrategiesAreNamed() : ChangeRule(
    AalborgRule.Why10, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q4, PersonnelStatement.P13])
{
    private static readonly LocalizedText NoStrategies = new()
    {
        Danish = "Der står ikke, hvilke strategier forandringen hænger sammen med.",
        English = "It does not say which strategies the change connects with.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Forandringen ses i sammenhæng",
        English = "The change is seen in its context",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvordan forandringen hænger sammen med organisationens øvrige relevante strategier. Reglen ser efter, om der står mindst én strategi.",
        English = "The policy asks how the change connects with the organisation's other relevant strategies. The rule looks for at least one strategy.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvilken strategi eller politik forandringen hænger sammen med, og i en sætning hvordan.",
        English = "Write which strategy or policy the change connects with, and in a sentence how.",
    };

    public override RuleExample Example
    {
        get
        {
            var strategy = new Strategy { Title = "Personalepolitik", Connection = "Teamet og ledelsen er gensidigt fleksible." };
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
