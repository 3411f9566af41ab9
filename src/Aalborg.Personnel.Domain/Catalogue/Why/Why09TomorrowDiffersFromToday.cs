namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-09: tomorrow differs from today.</summary>
internal sealed class Why09TomorrowDiffersFromToday() : ChangeRule(
    AalborgRule.Why09, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.Q3])
{
    private static readonly LocalizedText NoDifference = new()
    {
        Danish = "I dag og fremover er beskrevet med de samme ord.",
        English = "Today and tomorrow are described in the same words.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Forandringen er en forandring",
        English = "The change is a change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger, hvordan forandringen er anderledes end det, vi gør nu. Reglen ser efter, om de to beskrivelser er forskellige; der skelnes ikke mellem store og små bogstaver.",
        English = "The policy asks how the change is different from what we do now. The rule looks at whether the two descriptions differ; no difference is made between upper and lower case.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvad der bliver anderledes i forhold til i dag.",
        English = "Write what will be different from today.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når beskrivelsen af i dag eller fremover mangler.",
        English = "It does not apply where the description of today or of tomorrow is missing.",
    };

    public override RuleExample Example
    {
        get
        {
            var why = new Why { Today = "Vagtplanen bliver lagt hver fjerde uge.", Tomorrow = "Vagtplanen bliver lagt hver fjerde uge." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Why = why },
                Mended = Sample.Change with { Why = why with { Tomorrow = "Teamet lægger selv vagtplanen hver fjerde uge." } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var why = context.Initiative.Why;
        if (why.Today is null || why.Tomorrow is null)
        {
            context.NotApplicable();
        }
        else if (string.Equals(why.Today, why.Tomorrow, StringComparison.OrdinalIgnoreCase))
        {
            context.Violation("/why/tomorrow", NoDifference);
        }
    }
}
