namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-06: a deviation has something to set aside.</summary>
internal sealed class Doc06DeviationIsNeeded() : ChangeRule(
    AalborgRule.Doc06, principle: null, RuleSeverity.Warning, ChangePhase.Idea, [])
{
    private static readonly LocalizedText NothingToSetAside = new()
    {
        Danish = "Afvigelsen gælder et krav, der allerede er opfyldt eller ikke er relevant.",
        English = "The deviation is from a requirement that is already met or does not apply.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Afvigelser har noget at fravige",
        English = "Deviations have something to set aside",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "En afvigelse er synlig, så længe der er brug for den, og ikke længere. Reglen leder efter afvigelser, der gælder på dagen, fra krav, som allerede er opfyldt eller ikke er relevante.",
        English = "A deviation is visible as long as it is needed, and no longer. The rule looks for deviations that hold on the date, from requirements that are already met or do not apply.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Slet afvigelsen, eller sæt en slutdato på den; der er ikke brug for den længere.",
        English = "Delete the deviation, or give it an end; it is not needed any longer.",
    };

    public override RuleExample Example
    {
        get
        {
            var deviation = new Deviation
            {
                Rule = AalborgRule.Why02,
                Reason = "Teamet sætter selv målet i løbet af marts.",
                DecidedBy = "Ledelsen",
                On = Sample.Starts,
            };
            var change = Sample.Change with { Why = new() { Goals = [Sample.Goal] } };
            return new()
            {
                On = new(2026, 4, 1),
                Fails = change with { Deviations = [deviation] },
                Mended = change with { Deviations = [deviation with { Until = new(2026, 3, 31) }] },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var deviations = context.Initiative.Deviations;
        for (var i = 0; i < deviations.Count; i++)
        {
            var deviation = deviations[i];
            if (deviation.HoldsOn(context.On) && context.Book.Find(deviation.Rule) is { CanBeSetAside: true } && !context.IsViolated(deviation.Rule))
            {
                context.Violation($"/deviations/{i}", NothingToSetAside);
            }
        }
    }
}
