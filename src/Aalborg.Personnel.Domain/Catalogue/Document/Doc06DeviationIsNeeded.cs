namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-06: a deviation has something to set aside.</summary>
internal sealed class Doc06DeviationIsNeeded() : ChangeRule(
    AalborgRule.Doc06, principle: null, RuleSeverity.Warning, ChangePhase.Idea, [])
{
    private static readonly LocalizedText NothingToSetAside = new()
    {
        Danish = "Fravigelsen gælder et krav, der allerede er opfyldt eller ikke er relevant.",
        English = "The deviation is for a requirement that is already met or does not apply.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er brug for fravigelserne",
        English = "Every deviation is needed",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "En fravigelse skal kun stå, så længe der er brug for den. Reglen ser efter, om en fravigelse, der gælder på dagen, vedrører et krav, der allerede er opfyldt eller ikke er relevant.",
        English = "A deviation is to be in the document only as long as it is needed. The rule looks for deviations in effect on the date for requirements that are already met or do not apply.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Slet fravigelsen, eller giv den en slutdato.",
        English = "Delete the deviation, or give it an end date.",
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
