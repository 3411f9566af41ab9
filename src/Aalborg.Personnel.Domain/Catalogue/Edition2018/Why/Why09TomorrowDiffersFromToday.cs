namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-09: tomorrow differs from today.</summary>
internal sealed class Why09TomorrowDiffersFromToday() : ChangeRule(
    AalborgRule.Why09, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.Q3])
{
    private static readonly LocalizedText NoDifference = new()
    {
        Danish = "Det fremgår ikke, hvad der ændres: I dag og fremover er beskrevet med de samme ord.",
        English = "The document does not state what changes: today and tomorrow are described in the same words.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det er tydeligt, hvad der ændres",
        English = "It is clear what changes",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken spørger: »Hvordan er forandringen anderledes, end det vi gør nu?« Reglen ser efter, om beskrivelserne af i dag og fremover er forskellige. Store og små bogstaver regnes for ens.",
        English = "The policy asks how the change differs from what is done now. The rule checks that the descriptions of today and of tomorrow differ. Case is ignored.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv, hvad der bliver anderledes i forhold til i dag.",
        English = "State what will be different from today.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når det ikke er beskrevet, hvordan I gør i dag, eller hvordan I vil gøre fremover.",
        English = "Does not apply if the description of today or of tomorrow is missing.",
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
