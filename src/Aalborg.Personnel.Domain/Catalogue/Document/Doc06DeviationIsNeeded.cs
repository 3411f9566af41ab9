namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-06: a deviation has something to set aside.</summary>
internal sealed class Doc06DeviationIsNeeded() : ChangeRule(
    AalborgRule.Doc06, principle: null, RuleSeverity.Warning, ChangePhase.Idea, [])
{
    private static readonly LocalizedText NothingToSetAside = new()
    {
        Danish = "Afvigelsen gælder en regel, der ikke er overtrådt.",
        English = "The deviation is from a rule that is not violated.",
    };

    private static readonly LocalizedText NoNeed = new()
    {
        Danish = "Slet afvigelsen; der er ikke brug for den.",
        English = "Delete the deviation; it is not needed.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Afvigelser har noget at fravige",
        English = "Deviations have something to set aside",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "En afvigelse er synlig, så længe der er brug for den, og ikke længere. Reglen leder efter afvigelser, der er udløbet, og afvigelser fra regler, som ikke er overtrådt.",
        English = "A deviation is visible as long as it is needed, and no longer. The rule looks for deviations that have run out, and for deviations from rules that are not violated.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Slet afvigelsen, eller forlæng den med en ny begrundelse, hvis der stadig er brug for den.",
        English = "Delete the deviation, or extend it with a new reason if it is still needed.",
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
                Until = new(2026, 3, 31),
            };
            var extended = deviation with { Reason = "Teamet nåede det ikke i marts og sætter målet i april.", Until = new(2026, 4, 30) };
            return new()
            {
                On = new(2026, 4, 1),
                Fails = Sample.Change with { Deviations = [deviation] },
                Mended = Sample.Change with { Deviations = [extended] },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var deviations = context.Initiative.Deviations;
        for (var i = 0; i < deviations.Count; i++)
        {
            var deviation = deviations[i];
            if (deviation.On > context.On || context.Book.Find(deviation.Rule) is not { CanBeSetAside: true })
            {
                continue;
            }

            if (deviation.Until is { } until && until < context.On)
            {
                context.Violation($"/deviations/{i}", RunOut(until));
            }
            else if (!context.IsViolated(deviation.Rule))
            {
                context.Violation($"/deviations/{i}", NothingToSetAside, remedy: NoNeed);
            }
        }
    }

    private static LocalizedText RunOut(DateOnly until) => new()
    {
        Danish = $"Afvigelsen udløb den {until.InDanish()}.",
        English = $"The deviation ran out on {until.InEnglish()}.",
    };
}
